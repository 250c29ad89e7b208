import HousePolicies
import Quantities

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
