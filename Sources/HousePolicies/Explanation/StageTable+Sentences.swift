import Quantities

extension StageTable {
  /// What follows from a request, stages with the same terms together, a sentence for each window.
  func sentences(_ request: StageRequest) -> [RuleSentence] {
    var groups: [(stages: [Stage], terms: RequestTerms)] = []
    for stage in Stage.allCases {
      let terms = terms(request, at: stage)
      if let same = groups.firstIndex(where: { $0.terms == terms }) {
        groups[same].stages.append(stage)
      } else {
        groups.append(([stage], terms))
      }
    }
    return groups.flatMap { group in
      if group.stages == [.cancelled] { return group.terms.sentencesAfterTheEnd }
      return group.terms.sentences("while \(group.stages.map(\.words).listed(by: "or"))", request)
    }
  }
}

extension RequestTerms {
  /// What follows once the order was ended before its time.
  fileprivate var sentencesAfterTheEnd: [RuleSentence] {
    [
      RuleSentence(outcomes.thereafter) { outcome in
        outcome == .refused
          ? "Once it is cancelled: what its end left to be given back goes back, and nothing else follows."
          : "Once it is cancelled: \(outcome.words(.cancel))."
      }
    ]
  }

  fileprivate func sentences(_ stages: String, _ request: StageRequest) -> [RuleSentence] {
    let rows = outcomes.rows.enumerated().map { index, row in
      RuleSentence(row.outcome) {
        "\(stages.capitalized), asked for \(row.window.words(isFirst: index == 0)), from when \(clock.words): "
          + "\($0.words(request))."
      }
    }
    let last = RuleSentence(outcomes.thereafter) { outcome in
      outcomes.rows.isEmpty
        ? "\(stages.capitalized): \(outcome.words(request))."
        : "\(stages.capitalized), later: \(outcome.words(request))."
    }
    return rows + [last]
  }
}

extension StageOutcome {
  fileprivate func words(_ request: StageRequest) -> String {
    switch (self, request) {
    case (.granted, .change): "it is granted, and quoted anew where it changes the price"
    case (.granted(let share), _):
      share == .zero ? "all goes back" : "we keep \(share) of the entire order, paid sending included"
    case (.byAgreement, _): "what is free is made at once, anything else once you consented to its cost and time"
    case (.attempted, _): "we try it once you consented to what it costs; it may fail, and nothing goes back"
    case (.byStaff, .change): "our staff make it, not you"
    case (.byStaff, _): "our staff do it, and all goes back"
    case (.refused, .change): "it is not possible"
    case (.refused, _): "nothing goes back and the order goes on; for a fault of the piece see “After the sale”"
    case (.throughCase, _): "a case decides, as below"
    case (.refer, _): "nothing is published; a specialist decides and gives the reason"
    }
  }
}

extension Stage {
  fileprivate var words: String {
    switch self {
    case .awaitingPayment: "the payment is awaited"
    case .confirmed: "the order is confirmed"
    case .designing: "it is designed"
    case .designApproved: "its design is approved"
    case .inProduction: "it is made"
    case .shipped: "it is on its way"
    case .delivered: "you have it"
    case .closed: "the sale is over"
    case .cancelled: "it is cancelled"
    }
  }
}
