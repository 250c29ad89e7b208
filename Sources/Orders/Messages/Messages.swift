import HousePolicies
import Quantities

/// Something that the client must be written, as plain facts; a sender makes words of it.
public struct Message: Sendable, Hashable, Codable {
  /// The e-mail address.
  public let to: String
  /// About what.
  public let kind: MessageKind
  /// What it says.
  public let facts: [MessageFact]
  /// The rules that ask for it.
  public let because: [RuleID]

  /// Makes a message.
  public init(to: String, kind: MessageKind, facts: [MessageFact], because: [RuleID]) {
    self.to = to
    self.kind = kind
    self.facts = facts
    self.because = because
  }
}

/// One fact of a message.
public struct MessageFact: Sendable, Hashable, Codable {
  /// What it is.
  public let name: Name
  /// Its figure or text.
  public let value: String

  /// Makes a fact.
  public init(_ name: Name, _ value: String) {
    self.name = name
    self.value = value
  }

  /// What a fact may be.
  public enum Name: String, Sendable, Hashable, Codable, CaseIterable {
    /// The order.
    case order
    /// The case.
    case afterSalesCase = "case"
    /// The edition of the house's terms.
    case terms
    /// What times are: estimates, or promises.
    case times
    /// What it is about.
    case what
    /// The reason.
    case reason
    /// Until when.
    case until
    /// How much goes back.
    case givesBack = "gives-back"
    /// How much is kept.
    case keeps
    /// Who carries the parcel.
    case carrier
    /// The number that it is followed by.
    case tracking
  }
}

extension Order {
  /// The messages that a house's rules ask for after what was granted.
  public func messages(after granted: [OrderEntry], under policy: HousePolicy) -> [Message] {
    granted.compactMap { entry in
      OrderDecider(order: self, actor: entry.by, policy: policy, asOf: entry.at).message(after: entry.event)
    }
  }
}

extension OrderDecider {
  /// The messages that the house's rules ask for after what was granted, each as an entry of its own.
  func messages(after granted: [OrderEntry]) -> [OrderEntry] {
    granted.compactMap { message(after: $0.event) }.map { grant(.message($0), under: $0.because) }
  }

  fileprivate func message(after event: OrderEvent) -> Message? {
    guard let (kind, facts) = content(event), let rules = policy.aftercare.rules(for: kind) else { return nil }
    let all = [MessageFact(.order, order.id.text)] + facts
    return Message(to: order.opening.client.email, kind: kind, facts: all, because: rules)
  }

  /// What a client is told of an end; where a case decided on the money, the case told it.
  private func facts(of end: Cancellation) -> [MessageFact] {
    let back = MessageFact(.givesBack, "\(end.givesBack)")
    switch end.ground {
    case .cancelled, .refunded: return [MessageFact(.keeps, "\(end.keeps)"), back]
    case .lost, .misdelivered, .refusedParcel, .writtenOff:
      return [MessageFact(.reason, end.why)] + (end.givesBack.minorUnits > 0 ? [back] : [])
    }
  }

  /// What a client may be written about an event; nil for what concerns the house alone.
  private func content(_ event: OrderEvent) -> (MessageKind, [MessageFact])? {
    switch event {
    case .intake(.detailsConfirmed):
      (
        .orderConfirmed,
        [MessageFact(.terms, order.opening.edition)]
          + (policy.general.timesAreEstimates.term ? [MessageFact(.times, "estimates")] : [])
      )
    case .work(.delayAnnounced(let step, let until, let reason, _)):
      (
        .delayNotice,
        [
          MessageFact(.what, step.rawValue), MessageFact(.until, "\(policy.calendar.date(of: until))"),
          MessageFact(.reason, reason),
        ]
      )
    case .sending(.shipped(let shipment)):
      (.tracking, [MessageFact(.carrier, shipment.carrier), MessageFact(.tracking, shipment.tracking)])
    case .request(.cancelled(let end, _)): (.cancelled, facts(of: end))
    case .request(.referred(let request, _)): (.referred, [MessageFact(.what, request.rawValue)])
    case .money(.refunded(let refund, _)):
      (.refunded, [MessageFact(.givesBack, "\(refund.amount)"), MessageFact(.reason, refund.why)])
    case .ended(let ending):
      (.cancelled, [MessageFact(.reason, JournalWords.ended(ending)), MessageFact(.givesBack, "\(order.ledger.held)")])
    case .opened, .intake, .rounds, .price, .money, .work, .sending, .sample, .bulk, .customization, .cart, .clock,
      .checks, .parcel, .request, .message, .noted, .closed:
      nil
    }
  }
}
