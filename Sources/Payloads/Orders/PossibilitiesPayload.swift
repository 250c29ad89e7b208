import English
import HousePolicies
import Orders
import Quantities
import Workshop

/// What may be done with an order, as programs read it.
public struct PossibilitiesPayload: Encodable {
  private let order: OrderID
  private let next: String
  private let commands: [String]
  private let waiting: [Waiting]
  private let requests: [Request]

  /// Takes what may be done; the front end adds its own way to do it.
  public init(_ found: Possibilities, commands: [String]) {
    (order, next, self.commands) = (found.order.id, found.next.words, commands)
    waiting = found.later.map { Waiting(gate: $0.gate, because: $0.missing.sentence, rules: $0.rules) }
    requests = found.requests.map {
      Request(
        request: $0.request, outcome: $0.outcome.sentence, keeps: $0.keeps, givesBack: $0.givesBack, rules: $0.rules)
    }
  }

  private struct Waiting: Encodable {
    let gate: Gate
    let because: String
    let rules: [RuleID]
  }

  private struct Request: Encodable {
    let request: StageRequest
    let outcome: String
    let keeps: Money
    let givesBack: Money
    let rules: [RuleID]
  }
}
