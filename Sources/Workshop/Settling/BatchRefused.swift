import Orders
import Quantities

/// Why a batch is not settled: every order that stands against it; nothing was written.
public struct BatchRefused: Error, Sendable {
  /// The reasons, at least one.
  public let reasons: [WorkshopRefusal]
}
