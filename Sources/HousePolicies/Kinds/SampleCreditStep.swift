/// From how many pieces of a product the whole sample fee is credited, once.
public struct SampleCreditStep: Sendable, Hashable, Codable {
  /// The product, as the price book names it: `gold`, `gold-plated-silver`.
  public let product: String
  /// From how many pieces.
  public let from: Int
  /// How the pieces are counted.
  public let per: Counting

  /// Makes a step.
  public init(product: String, from: Int, per: Counting) {
    self.product = product
    self.from = from
    self.per = per
  }

  /// How pieces are counted towards a step.
  public enum Counting: String, Sendable, Hashable, Codable, CaseIterable {
    /// All pieces of a style together.
    case style
    /// Each stock-keeping unit by itself; units are not summed.
    case sku
  }
}
