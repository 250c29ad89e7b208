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
      group.terms.sentences("while \(group.stages.map(\.words).listed(by: "or"))", request)
    }
  }
}

extension RequestTerms {
  fileprivate func sentences(_ stages: String, _ request: StageRequest) -> [RuleSentence] {
    let rows = outcomes.rows.map { row in
      RuleSentence(row.outcome) {
        "\(stages.capitalized), \(row.window.words), from when \(clock.words): \($0.words(request))."
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
    case (.granted, .change): "it is granted"
    case (.granted(let share), _): share == .zero ? "all goes back" : "we keep \(share) of the entire order"
    case (.byAgreement, _): "it is made once you consented to its cost and time"
    case (.byStaff, .change): "our staff make it, not you"
    case (.byStaff, _): "our staff do it, and all goes back"
    case (.refused, .change): "it is not possible"
    case (.refused, _): "nothing goes back and the order stays as it is"
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
