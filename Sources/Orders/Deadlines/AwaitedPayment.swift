import HousePolicies
import Quantities

/// What a client has to pay before the house's payment window ends, and the order with it.
public struct AwaitedPayment: Sendable, Hashable, Encodable {
  /// What is still to be paid of what is asked for first; nil while no price is accepted.
  public let amount: Money?
  /// The last moment at which it may be paid.
  public let until: UTCInstant
  /// The rules behind it.
  public let rules: [RuleID]
}

extension Order {
  /// The payment that a window runs for; nil where it is paid, no window runs, or the order has ended.
  public func awaitedPayment(under policy: HousePolicy) -> AwaitedPayment? {
    guard !isClosed, ending == nil, let window = policy.payment.window, let until = paymentWindowEnds(under: policy)
    else { return nil }
    let amount = neededFirst.map { Money(minorUnits: max(0, $0.minorUnits - ledger.deposits.minorUnits), currency) }
    return AwaitedPayment(amount: amount, until: until, rules: window.rules)
  }
}
