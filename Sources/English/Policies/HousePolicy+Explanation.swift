import HousePolicies

extension HousePolicy {
  /// The house's rules as sentences that a client can read, made from the policy's values alone.
  ///
  /// Every value of the policy is in one of them: two policies that differ are explained differently. A section added
  /// to the policy adds its chapter here.
  public var explanation: [RuleChapter] {
    [about, RuleChapter("Days and hours", calendar.sentences)]
      + ways.map { $0.chapter(self) }
      + [
        RuleChapter("In general", general.sentences),
        RuleChapter("What we ask for", intake.sentences),
        RuleChapter("What only you can do", clientActSentences),
        RuleChapter("Payment", firstPayments.map(sentence) + payment.sentences(currency)),
        RuleChapter("CAD rounds", rounds.sentences(currency)),
        RuleChapter("Times", promises.isEmpty ? [.noPromises] : promises.map(\.sentence)),
        RuleChapter("Weight", deviation.term.sentences(deviation.rules)),
      ]
      + (castability.map { [$0.chapter] } ?? [])
      + [RuleChapter("Sending", shipping.sentences(currency))]
      + kinds.chapters(currency)
      + aftercare.chapters(currency)
  }

  private var about: RuleChapter {
    RuleChapter(
      name,
      [
        RuleSentence(
          "These are the rules of \(name) (`\(house)`), edition \(edition), for orders opened on or after "
            + "\(inForceFrom). An order keeps the edition it was opened under."),
        RuleSentence(
          "Brackets name the published rules behind a sentence; `unpublished` means that the house has published none."),
        RuleSentence("Amounts are in \(currency). Each is rounded once, \(rounding.words)."),
      ])
  }

  private func sentence(_ payment: Ruled<FirstPayment>) -> RuleSentence {
    let isCredited = payment.term.kind == .sampleThenBulk && kinds.sampling?.credits.term.isEmpty == false
    return payment.sentence(isAfterCredit: isCredited)
  }

  private var clientActSentences: [RuleSentence] {
    let published = RuleSentence(clientActs) { acts in
      let alone = ClientAct.allCases.filter(acts.contains)
      return
        "Only you can \(alone.map(\.phrase).listed(by: "or")). Our staff may do it for you only with recorded evidence."
    }
    // What binds the client to pay is the client's whatever the house's file says.
    let binding = ClientAct.allCases.filter { $0.bindsToPay && !clientActs.term.contains($0) }
    if binding.isEmpty { return [published] }
    let words = "On the same terms, only you can \(binding.map(\.phrase).listed(by: "or"))."
    return [published, RuleSentence(words, [.unpublished])]
  }
}

extension RuleSentence {
  fileprivate static let noPromises = RuleSentence("We promise no times.", [.unpublished])
}
