import HousePolicies
import Quantities

/// What may be asked of a prepaid deposit by itself; orders take from it by `Order.payFromDeposit`.
public enum DepositCommand: Sendable, Hashable, Codable {
  /// Record money that came.
  case receive(amount: Money, method: PaymentMethod, reference: String)
  /// Record money that went back to the client.
  case payOut(amount: Money, method: PaymentMethod, reference: String, why: String)
}

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

/// A client's prepaid deposit: what came, what orders took, what went back.
public struct PrepaidDeposit: Sendable, Hashable {
  /// Its currency.
  public let currency: Currency
  /// The balances of its accounts in minor units; debits count up, credits down, and all sum to zero.
  private var balances: [AccountLedger: Int64] = [:]
  /// What each order holds of it.
  public private(set) var heldByOrder: [OrderID: Money] = [:]

  /// An empty deposit.
  public init(currency: Currency) { self.currency = currency }

  /// What is left to be spent.
  public var balance: Money { Money(minorUnits: -balances[.client, default: 0], currency) }

  /// The sum over all accounts; zero in every ledger.
  public var sum: Int64 { balances.values.reduce(0, +) }

  /// Debits less credits of an account, in minor units.
  public func balance(_ account: AccountLedger) -> Int64 { balances[account, default: 0] }

  mutating func apply(_ event: DepositEvent) {
    for transfer in event.transfers {
      balances[transfer.debit, default: 0] += transfer.amount.minorUnits
      balances[transfer.credit, default: 0] -= transfer.amount.minorUnits
    }
    switch event {
    case .received, .paidOut: break
    case .taken(let order, let amount): hold(order, amount.minorUnits)
    case .givenBack(let order, let amount, _): hold(order, -amount.minorUnits)
    }
  }

  private mutating func hold(_ order: OrderID, _ minorUnits: Int64) {
    let held = heldByOrder[order]?.minorUnits ?? 0
    heldByOrder[order] = Money(minorUnits: held + minorUnits, currency)
  }
}

/// The accounts of a prepaid deposit's ledger.
public enum AccountLedger: String, Sendable, Hashable, Codable, CaseIterable {
  /// Money that the house holds.
  case cash
  /// What the house owes the client: the deposit.
  case client
  /// What orders took; each order's own ledger has its part as `client-account`.
  case orders
}

/// One amount debited to one account of a deposit and credited to another.
public struct DepositTransfer: Sendable, Hashable {
  /// The account that is debited.
  public let debit: AccountLedger
  /// The account that is credited.
  public let credit: AccountLedger
  /// How much; more than zero.
  public let amount: Money
}
