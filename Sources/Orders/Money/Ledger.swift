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

/// The accounts of one order's ledger.
public enum LedgerAccount: String, Sendable, Hashable, Codable, CaseIterable {
  /// Money that the house holds.
  case cash
  /// Money that came out of the client's prepaid deposit with the house.
  case clientAccount = "client-account"
  /// What the client paid before anything was earned: owed to the client until the final invoice.
  case deposits
  /// What the client owes; below zero, what the house must give back.
  case receivable
  /// What the house earned: fees, charges and the final price.
  case revenue
  /// What the house bears for setting things right: parcels.
  case costs
  /// What the house gave up of it: credits.
  case credits
}

/// One amount debited to one account and credited to another: every posting is balanced by construction.
public struct Transfer: Sendable, Hashable, Codable {
  /// The account that is debited.
  public let debit: LedgerAccount
  /// The account that is credited.
  public let credit: LedgerAccount
  /// How much; more than zero.
  public let amount: Money

  /// Makes a transfer.
  /// - Precondition: `amount` is more than zero, and the accounts differ.
  public init(debit: LedgerAccount, credit: LedgerAccount, _ amount: Money) {
    precondition(amount.minorUnits > 0, "a transfer moves something: \(amount)")
    precondition(debit != credit, "a transfer goes from one account to another")
    self.debit = debit
    self.credit = credit
    self.amount = amount
  }

  /// The same amount back: a correction is a new posting.
  public var reversed: Transfer { Transfer(debit: credit, credit: debit, amount) }
}

extension [Transfer] {
  /// Adds a transfer unless there is nothing to move.
  mutating func move(_ minorUnits: Int64, debit: LedgerAccount, credit: LedgerAccount, _ currency: Currency) {
    guard minorUnits > 0 else { return }
    append(Transfer(debit: debit, credit: credit, Money(minorUnits: minorUnits, currency)))
  }
}
