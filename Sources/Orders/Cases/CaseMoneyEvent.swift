import Quantities

/// What is owed and paid in a case.
public enum CaseMoneyEvent: Sendable, Hashable, Codable {
  /// A refund was granted.
  case refundGranted(items: [RefundItem], transfers: [Transfer])
  /// Money went back.
  case refunded(refund: Refund, transfers: [Transfer])
  /// Money came.
  case paid(received: ReceivedMoney, transfers: [Transfer])
}
