import HousePolicies
import Quantities

extension CaseDeciding {
  /// The messages that the house's rules ask for after what was granted, each as an entry of its own.
  func messages(after granted: [CaseEntry]) -> [CaseEntry] {
    granted.compactMap { entry in
      guard let (kind, facts) = content(entry.event), let rules = policy.aftercare.rules(for: kind) else { return nil }
      let all = [MessageFact(.afterSalesCase, "\(subject.id)")] + facts
      let message = Message(to: subject.opening.client.email, kind: kind, facts: all, because: rules)
      return CaseEntry(.message(message), at: entry.at, by: entry.by, under: rules)
    }
  }

  private func content(_ event: CaseEvent) -> (MessageKind, [MessageFact])? {
    switch event {
    case .opened(let opening): (.caseOpened, [MessageFact(.what, opening.complaint.fault.rawValue)])
    case .replied(let words): (.caseReply, [MessageFact(.what, words)])
    case .money(.refunded(let refund, _)): (.refunded, [MessageFact(.givesBack, "\(refund.amount)")])
    case .closed(let reason): (.caseClosed, [MessageFact(.reason, reason)])
    case .closedByItself(let end): (.caseClosed, [MessageFact(.until, "\(policy.calendar.date(of: end))")])
    case .inquiry, .remedy, .money, .responded, .message: nil
    }
  }
}
