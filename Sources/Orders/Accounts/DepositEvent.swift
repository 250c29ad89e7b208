import HousePolicies
import Quantities

/// What happened to a prepaid deposit.
public enum DepositEvent: Sendable, Hashable, Codable {
  /// Money came.
  case received(amount: Money, method: PaymentMethod, reference: String)
  /// An order took of it.
  case taken(order: OrderID, amount: Money)
  /// An order gave back what it took.
  case givenBack(order: OrderID, amount: Money, why: String)
  /// Money went back to the client.
  case paidOut(amount: Money, method: PaymentMethod, reference: String, why: String)

  /// The postings: balanced by construction.
  public var transfers: [DepositTransfer] {
    switch self {
    case .received(let amount, _, _): [DepositTransfer(debit: .cash, credit: .client, amount: amount)]
    case .taken(_, let amount): [DepositTransfer(debit: .client, credit: .orders, amount: amount)]
    case .givenBack(_, let amount, _): [DepositTransfer(debit: .orders, credit: .client, amount: amount)]
    case .paidOut(let amount, _, _, _): [DepositTransfer(debit: .client, credit: .cash, amount: amount)]
    }
  }
}
