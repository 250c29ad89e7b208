import HousePolicies
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
      return group.terms.sentences("while \(group.stages.map(\.phrase).listed(by: "or"))", request)
    }
  }
}

extension RequestTerms {
  /// What follows once the order was ended before its time.
  fileprivate var sentencesAfterTheEnd: [RuleSentence] {
    [
      RuleSentence(outcomes.thereafter) { outcome in
        outcome == .refused
          ? "After cancellation we refund any remaining balance; no further claim exists."
          : "After cancellation: \(outcome.words(.cancel))."
      }
    ]
  }

  fileprivate func sentences(_ stages: String, _ request: StageRequest) -> [RuleSentence] {
    let rows = outcomes.rows.enumerated().map { index, row in
      RuleSentence(row.outcome) {
        "\(stages.capitalized), requested \(row.window.words("from when \(clock == .submission ? "the order is placed" : clock.phrase)", isFirst: index == 0)): "
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
    case (.granted, .change): "it is granted, with a new quote if the price changes"
    case (.granted(let share), _):
      share == .zero ? "all is refunded" : "we keep \(share) of the whole order, paid shipping included"
    case (.byAgreement, _): "free changes are made at once, others once you consent to their cost and time"
    case (.attempted, _): "we try it once you consent to its cost; it may fail, and nothing is refunded"
    case (.byStaff, .change): "only our staff can make it"
    case (.byStaff, _): "only our staff can do it, and all is refunded"
    case (.refused, .change): "it is not possible"
    case (.refused, _): "nothing is refunded and the order goes on; for a fault in the piece see “After the sale”"
    case (.throughCase, _): "it is decided in a case, as below"
    case (.refer, _): "no rule is published; a specialist decides and gives the reason"
    }
  }
}

extension Stage {
  fileprivate var phrase: String {
    switch self {
    case .awaitingPayment: "payment is pending"
    case .confirmed: "the order is confirmed"
    case .designing: "it is being designed"
    case .designApproved: "its design is approved"
    case .inProduction: "it is in production"
    case .shipped: "it is on its way"
    case .delivered: "you have it"
    case .closed: "the sale is closed"
    case .cancelled: "it is cancelled"
    }
  }
}
