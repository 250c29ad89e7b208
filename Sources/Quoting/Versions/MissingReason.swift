/// A quote may not replace another without a reason.
public struct MissingReason: Error, Hashable {
  /// Makes the error.
  public init() {}
}
