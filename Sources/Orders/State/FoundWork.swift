import HousePolicies
import Quantities

/// What a specialist found that makes work longer than is usual, and when.
public struct FoundWork: Sendable, Hashable {
  /// What.
  public let work: UnusualWork
  /// When the client was told.
  public let foundAt: UTCInstant
}
