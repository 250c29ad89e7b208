import Orders

/// Why a batch is not settled: every order that stands against it; nothing was written.
public struct BatchRefused: Error, Sendable, CustomStringConvertible {
  /// The reasons, at least one.
  public let reasons: [WorkshopRefusal]

  /// One reason a line.
  public var description: String { reasons.map(\.description).joined(separator: "\n") }
}
