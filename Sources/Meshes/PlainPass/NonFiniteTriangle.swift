/// A refusal: a corner of a triangle is NaN or infinite, so nothing can be measured.
public struct NonFiniteTriangle: Error, Sendable, Hashable {
  /// The index of the first such triangle, from zero.
  public let index: Int

  /// Makes the refusal.
  public init(index: Int) { self.index = index }
}
