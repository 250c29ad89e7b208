import Quantities

/// The tax on an order.
public struct TaxTerms: Sendable, Hashable, Codable {
  /// Its name on the document: `VAT`.
  public let name: String
  /// Of everything before it.
  public let rate: Percentage

  /// Makes terms.
  public init(name: String, rate: Percentage) {
    self.name = name
    self.rate = rate
  }
}
