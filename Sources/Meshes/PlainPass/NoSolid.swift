/// A refusal: a closed surface that encloses next to nothing has no weight.
public struct NoSolid: Error, Sendable, Hashable {
  /// Makes the refusal.
  public init() {}
}
