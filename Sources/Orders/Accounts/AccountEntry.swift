import HousePolicies
import Quantities

/// One entry of a client's account: what happened, when, by whom, and under which rules of the house.
public struct AccountEntry: Sendable, Hashable, Codable {
  /// What happened.
  public let event: AccountEvent
  /// When.
  public let at: UTCInstant
  /// By whom.
  public let by: Actor
  /// The rules that grant it.
  public let rules: [RuleID]

  /// Makes an entry.
  public init(_ event: AccountEvent, at: UTCInstant, by: Actor, under rules: [RuleID]) {
    self.event = event
    self.at = at
    self.by = by
    self.rules = rules
  }
}
