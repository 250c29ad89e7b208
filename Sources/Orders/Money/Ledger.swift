import Quantities

/// The balances of an order's accounts in whole minor units; debits count up, credits down, and all sum to zero.
public struct Ledger: Sendable, Hashable {
  /// The order's currency.
  public let currency: Currency
  private var balances: [LedgerAccount: Int64] = [:]

  /// An empty ledger.
  public init(currency: Currency) { self.currency = currency }

  /// Debits less credits of an account.
  public func balance(_ account: LedgerAccount) -> Int64 { balances[account, default: 0] }

  /// Posts transfers.
  /// - Precondition: all in the ledger's currency.
  public mutating func post(_ transfers: [Transfer]) {
    for transfer in transfers {
      precondition(transfer.amount.currency == currency, "an order's ledger is in its own currency")
      balances[transfer.debit, default: 0] += transfer.amount.minorUnits
      balances[transfer.credit, default: 0] -= transfer.amount.minorUnits
    }
  }

  /// The sum over all accounts; zero in every ledger.
  public var sum: Int64 { balances.values.reduce(0, +) }

  /// What the client owes by now; below zero, what is to be given back.
  public var receivable: Money { Money(minorUnits: balance(.receivable), currency) }

  /// What was paid before anything was earned.
  public var deposits: Money { Money(minorUnits: -balance(.deposits), currency) }

  /// What was received and not given back.
  public var held: Money { Money(minorUnits: balance(.cash) + balance(.clientAccount), currency) }
}
