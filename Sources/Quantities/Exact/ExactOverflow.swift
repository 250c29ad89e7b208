/// An exact figure that outgrew 127 bits: some input is far beyond any piece of jewelry.
public struct ExactOverflow: Error, Sendable, Hashable, CustomStringConvertible {
  /// Makes the error.
  public init() {}

  /// What is wrong and what to do, for people.
  public var description: String { "the figure is too large to be computed exactly; check the size of its inputs" }
}
