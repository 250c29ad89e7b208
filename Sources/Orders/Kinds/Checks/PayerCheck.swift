import Quantities

/// A draw of a payment for a check, and what became of it.
public struct PayerCheck: Sendable, Hashable {
  /// The payment.
  public let number: Int
  /// What was drawn.
  public let draw: Percentage
  /// Whether the payment is on hold.
  public internal(set) var isHeld: Bool
  /// Why the payer is entitled; nil where nobody asked or the answer is awaited.
  public internal(set) var evidence: String?
}
