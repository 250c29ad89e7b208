/// The least number of pieces that a house makes of a product.
public struct MinimumOrder: Sendable, Hashable, Codable {
  /// Of which product.
  public let product: ProductKind
  /// How many, in bulk.
  public let pieces: Int

  /// Makes a minimum.
  public init(product: ProductKind, pieces: Int) {
    self.product = product
    self.pieces = pieces
  }
}
