/// What may be asked about a case's money.
public enum CaseMoneyCommand: Sendable, Hashable, Codable {
  /// Grant a refund for something of the order.
  case grantRefund(items: [RefundItem])
  /// Record that money went back.
  case refund(Refund)
  /// Record that money came.
  case pay(ReceivedMoney)
}
