/// A quote may not replace another without a reason.
public struct MissingReason: Error, Hashable, CustomStringConvertible {
  /// Makes the error.
  public init() {}

  /// What is wrong and what to do.
  public var description: String { "a quote that replaces another needs a reason; say why it changed" }
}
