import Quantities

/// How a house watches over payments.
public struct PaymentChecks: Sendable, Hashable, Codable {
  /// Whether a payment that was charged twice is given back.
  public let correctsDoubleCharge: Ruled<Bool>
  /// Whether payments are drawn by chance, to check the payer's authority.
  public let payerChecked: Ruled<Bool>
  /// The share of payments that is drawn; nil where none is.
  public let payerShare: Ruled<Percentage>?

  /// Makes checks.
  public init(correctsDoubleCharge: Ruled<Bool>, payerChecked: Ruled<Bool>, payerShare: Ruled<Percentage>?) {
    self.correctsDoubleCharge = correctsDoubleCharge
    self.payerChecked = payerChecked
    self.payerShare = payerShare
  }

  /// A house that has published nothing: a double charge is given back, as anywhere, and nobody is checked.
  public static let unpublished = Self(
    correctsDoubleCharge: Ruled(true, under: [.unpublished]), payerChecked: Ruled(false, under: [.unpublished]),
    payerShare: nil)
}
