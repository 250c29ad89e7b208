import Quantities

/// One amount debited to one account of a deposit and credited to another.
public struct DepositTransfer: Sendable, Hashable {
  /// The account that is debited.
  public let debit: AccountLedger
  /// The account that is credited.
  public let credit: AccountLedger
  /// How much; more than zero.
  public let amount: Money
}
