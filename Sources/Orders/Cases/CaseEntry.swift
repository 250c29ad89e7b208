import HousePolicies
import Quantities

/// One entry of a case's journal: what happened, when, by whom, and under which rules of the house.
public struct CaseEntry: Sendable, Hashable, Codable {
  /// What happened.
  public let event: CaseEvent
  /// When.
  public let at: UTCInstant
  /// By whom.
  public let by: Actor
  /// The rules that grant it.
  public let rules: [RuleID]

  /// Makes an entry.
  public init(_ event: CaseEvent, at: UTCInstant, by: Actor, under rules: [RuleID]) {
    self.event = event
    self.at = at
    self.by = by
    self.rules = rules
  }
}
