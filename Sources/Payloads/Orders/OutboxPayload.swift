import HousePolicies
import Orders
import Quantities
import Workshop

/// A message that a client is to be written, as programs read it.
public struct OutboxPayload: Encodable {
  /// The journal and the entry: `order/ason-2026-0001/10`.
  private let place: String
  private let at: UTCInstant
  private let to: String
  private let kind: MessageKind
  private let facts: [MessageFact]
  private let rules: [RuleID]

  /// Takes a message with its place.
  public init(_ found: OutboxMessage) {
    (place, at, to) = (found.place, found.at, found.message.to)
    (kind, facts, rules) = (found.message.kind, found.message.facts, found.message.because)
  }
}
