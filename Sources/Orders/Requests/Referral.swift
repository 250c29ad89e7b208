import HousePolicies
import Quantities

/// A request that a specialist decides, since the house publishes nothing on it.
public struct Referral: Sendable, Hashable {
  /// What is asked.
  public let request: StageRequest
  /// Why.
  public let why: String
  /// When.
  public let askedAt: UTCInstant
  /// The reason of a no.
  public var denied: String?
}
