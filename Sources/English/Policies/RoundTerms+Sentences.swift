import HousePolicies
import Quantities

extension RoundTerms {
  /// CAD rounds in words.
  func sentences(_ currency: Currency) -> [RuleSentence] {
    [
      RuleSentence(included) { included in
        guard let included else { return "You may ask for any number of rounds of minor changes." }
        if included == 0 { return "No round is free." }
        return
          "Up to \(included) \(included == 1 ? "round" : "rounds") of minor changes \(included == 1 ? "is" : "are") free; "
          + "a round is one request for changes to a CAD that we showed you."
      },
      RuleSentence(fee) { "A round beyond the free ones costs \($0.amount(currency)), with your consent." },
      RuleSentence(ownFixesCount) { count in
        "A round that fixes our own mistake \(count ? "counts like any other." : "does not count.")"
      },
      RuleSentence(majorChangeNeedsConsent) { needs in
        needs
          ? "We make a major change only once you accept its cost and its time; otherwise we make what was agreed "
            + "before."
          : "A major change needs no consent to its cost and time."
      },
    ]
  }
}
