import HousePolicies
import Orders
import Quantities

/// The whole of an order at a moment: what happened, what is owed, what was promised, what comes next.
public struct OrderView: Sendable {
  /// The order.
  public let order: Order
  /// Its entries, oldest first.
  public let entries: [OrderEntry]
  /// The rules that it keeps.
  public let policy: HousePolicy
  /// The moment at which it is looked at.
  public let asOf: UTCInstant
  /// What comes next.
  public let next: NextStep
  /// The first gate that is not passed.
  public let awaited: AwaitedGate?
  /// What the payment window awaits.
  public let payment: AwaitedPayment?
  /// Whether that window has passed, so that the next tick ends the order.
  public let isPaymentLate: Bool
  /// What was promised.
  public let promises: [PromiseStatus]
  /// Where its cases after the sale stand, in their order.
  public let cases: [CaseStanding]

  /// Looks at an order at a moment.
  public init(_ stored: StoredOrder, cases: [AfterSalesCase], under policy: HousePolicy, asOf: UTCInstant) {
    let order = stored.order
    self.order = order
    entries = stored.entries
    (self.policy, self.asOf) = (policy, asOf)
    next = order.next(under: policy)
    awaited = order.awaited(under: policy)
    payment = order.awaitedPayment(under: policy)
    isPaymentLate = payment?.isLate(asOf: asOf) ?? false
    promises = order.promises(under: policy)
    self.cases = cases.map { CaseStanding($0, under: policy, asOf: asOf) }
  }

  /// Payments that are announced and not there yet.
  public var announced: [Money] { order.receipts.filter { $0.state == .pending }.map(\.receipt.amount) }
}

extension AwaitedPayment {
  /// Whether the window for it has passed.
  public func isLate(asOf moment: UTCInstant) -> Bool { moment > until }
}
