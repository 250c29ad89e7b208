import HousePolicies
import Quantities

/// What happens about changes to a stock item.
public enum CustomizationEvent: Sendable, Hashable, Codable {
  /// A change was asked for; negotiated where it is not free.
  case requested(number: Int, aspects: [CustomizedAspect], words: String, isFree: Bool)
  /// The client was told what it costs.
  case extraOffered(number: Int, fee: Money, days: Int)
  /// The client's answer.
  case extraAnswered(number: Int, accepted: Bool)
  /// The house declined it.
  case declined(number: Int, reason: String)
}
