/// What may be asked about what is owed and paid.
public enum MoneyCommand: Sendable, Hashable, Codable {
  /// Charge fees or costs.
  case charge([Charge])
  /// Charge the fees before the work as the price book tells them, each once, with the tax on them.
  case chargeFees([Charge], tax: Charge?)
  /// Give up something of what is owed.
  case credit(GivenCredit)
  /// Record money that came, or a bank's voucher for it.
  case pay(ReceivedMoney)
  /// Record that announced money is there.
  case clearPayment(number: Int)
  /// Record that money was taken back or never came.
  case returnPayment(number: Int, reason: String)
  /// Give money back.
  case refund(Refund)
  /// Reckon the final price.
  case settle(reason: String?, absorbing: Bool)
  /// Consent to a final price beyond the house's band.
  case consentToSettlement
}
