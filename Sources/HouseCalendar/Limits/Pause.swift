import Quantities

/// A time during which a clock stands: the client cannot be reached, or the client's answer is awaited.
public struct Pause: Sendable, Hashable {
  /// The first moment at which the clock stands.
  public let from: UTCInstant
  /// The moment from which on it runs again; nil while it still stands.
  public let to: UTCInstant?

  /// Makes a pause; nil for one that would end before it begins.
  public init?(from: UTCInstant, to: UTCInstant? = nil) {
    if let to, to < from { return nil }
    self.from = from
    self.to = to
  }
}
