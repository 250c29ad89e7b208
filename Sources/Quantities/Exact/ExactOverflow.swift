/// An exact figure that outgrew 127 bits: some input is far beyond any piece of jewelry.
public struct ExactOverflow: Error, Sendable, Hashable {
  /// Makes the error.
  public init() {}
}
