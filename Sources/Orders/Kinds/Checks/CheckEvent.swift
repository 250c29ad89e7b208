import Quantities

/// What watching over payments found.
public enum CheckEvent: Sendable, Hashable, Codable {
  /// A bank's voucher for what is paid first lets preparation begin.
  case voucherTaken(number: Int)
  /// It was drawn whether the payer's authority is checked; a payment that is stays on hold.
  case payerDrawn(number: Int, draw: Percentage, share: Percentage, isHeld: Bool)
  /// The payer was entitled to pay.
  case payerCleared(number: Int, evidence: String)
}
