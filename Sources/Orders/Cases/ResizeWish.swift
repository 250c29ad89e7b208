import Quantities

/// A change of a ring's size, in US sizes.
public struct ResizeWish: Sendable, Hashable, Codable {
  /// The size that it has.
  public let from: ExactDecimal
  /// The size that is wanted.
  public let to: ExactDecimal

  /// Makes a wish.
  public init(from: ExactDecimal, to: ExactDecimal) {
    self.from = from
    self.to = to
  }
}
