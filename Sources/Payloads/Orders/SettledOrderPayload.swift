import HousePolicies
import Orders
import Quantities
import Workshop

/// What one order of a batch came to, as programs read it.
public struct SettledOrderPayload: Encodable {
  private let order: OrderID
  private let expected: WeighedGrams
  private let actual: WeighedGrams
  private let deviation: Percentage
  private let outcome: DeviationOutcome
  private let quoted: Money
  private let final: Money
  private let due: Money
  private let awaitsConsent: Bool

  /// Takes a settled order.
  public init(_ settled: SettledOrder) {
    let settlement = settled.settlement
    (order, due, awaitsConsent) = (settled.order, settled.due, settled.awaitsConsent)
    (expected, actual) = (settlement.expected, settlement.actual)
    (deviation, outcome) = (settlement.deviation, settlement.outcome)
    (quoted, final) = (settlement.quoted, settlement.final)
  }
}
