import HousePolicies
import Quantities

/// What may be asked about changes to a stock item.
public enum CustomizationCommand: Sendable, Hashable, Codable {
  /// Ask for a change.
  case request(aspects: [CustomizedAspect], words: String)
  /// Tell the client what a negotiated change costs beyond the listed price, and the days that it adds.
  case offerExtra(number: Int, fee: Money, days: Int)
  /// Consent to the extra fee, or do without the change.
  case answerExtra(number: Int, accepted: Bool)
  /// Decline the change, and with it the order.
  case decline(number: Int, reason: String)
}
