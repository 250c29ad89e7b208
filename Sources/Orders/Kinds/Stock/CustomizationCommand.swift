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

/// A change to a stock item that was asked for, and where it stands.
public struct CustomizationRecord: Sendable, Hashable {
  /// Counted from 1.
  public let number: Int
  /// What it changes.
  public let aspects: [CustomizedAspect]
  /// The client's words.
  public let words: String
  /// Where it stands.
  public internal(set) var state: State

  /// Where a change may stand.
  public enum State: Sendable, Hashable {
    /// The house considers it.
    case negotiated
    /// The client was told what it costs.
    case offered(fee: Money, days: Int)
    /// It is made.
    case agreed
    /// The client does without it.
    case dropped
    /// The house declined it.
    case declined
  }

  /// Whether somebody's word is still awaited.
  public var isOpen: Bool {
    switch state {
    case .negotiated, .offered: true
    case .agreed, .dropped, .declined: false
    }
  }
}
