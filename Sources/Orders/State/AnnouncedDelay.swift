import HousePolicies
import Quantities

/// A time that was told anew, and why.
public struct AnnouncedDelay: Sendable, Hashable {
  /// For what.
  public let step: PromisedStep
  /// Until when.
  public let until: UTCInstant
  /// Why.
  public let reason: String
  /// When the client was told.
  public let announcedAt: UTCInstant
}
