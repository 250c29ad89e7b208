import Quantities

/// How a house watches over payments.
public struct PaymentChecks: Sendable, Hashable, Codable {
  /// Whether a payment that was charged twice is given back.
  public let correctsDoubleCharge: Ruled<Bool>
  /// The share of payments whose payer's authority is checked, drawn by chance; nil for none.
  public let payerChecked: Ruled<Percentage>?

  /// Makes checks.
  public init(correctsDoubleCharge: Ruled<Bool>, payerChecked: Ruled<Percentage>?) {
    self.correctsDoubleCharge = correctsDoubleCharge
    self.payerChecked = payerChecked
  }

  /// A house that has published nothing: a double charge is given back, as anywhere, and nobody is checked.
  public static let unpublished = Self(
    correctsDoubleCharge: Ruled(true, under: [.unpublished]), payerChecked: nil)
}
