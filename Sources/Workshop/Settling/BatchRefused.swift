import Orders
import Quantities

/// Why a batch is not settled: every order that stands against it; nothing was written.
public struct BatchRefused: Error, Sendable, CustomStringConvertible {
  /// The reasons, at least one.
  public let reasons: [WorkshopRefusal]

  /// One reason a line, the first fifty and how many more there are.
  public var description: String { FirstLines.of(reasons, \.description).joined(separator: "\n") }
}
