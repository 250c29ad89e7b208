import Quantities

extension RoundTerms {
  /// CAD rounds in words.
  func sentences(_ currency: Currency) -> [RuleSentence] {
    [
      RuleSentence(included) { included in
        guard let included else { return "You may ask for any number of rounds of minor changes." }
        if included == 0 { return "No round is free." }
        return
          "Up to \(included) \(included == 1 ? "round" : "rounds") of minor changes cost nothing; a round is one request for "
          + "changes of a CAD that you were shown."
      },
      RuleSentence(fee) { "A round beyond the free ones costs \($0.amount(currency)), with your consent." },
      RuleSentence(ownFixesCount) { count in
        "A round that mends a mistake of ours \(count ? "counts like any other." : "does not count.")"
      },
      RuleSentence(majorChangeNeedsConsent) { needs in
        needs
          ? "A major change is made only once you have accepted its cost and its time; without that we make what was "
            + "agreed before."
          : "A major change needs no consent to its cost and time."
      },
    ]
  }
}
