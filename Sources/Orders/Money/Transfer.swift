import Quantities

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
