import HousePolicies
import Quantities

/// One entry of a journal: what happened, when, by whom, and under which rules of the house.
public struct JournalEntry<Event: JournalEvent>: Sendable, Hashable {
  /// What happened.
  public let event: Event
  /// When.
  public let at: UTCInstant
  /// By whom.
  public let by: Actor
  /// The rules that grant it.
  public let rules: [RuleID]

  /// Makes an entry.
  public init(_ event: Event, at: UTCInstant, by: Actor, under rules: [RuleID]) {
    self.event = event
    self.at = at
    self.by = by
    self.rules = rules
  }
}

/// An entry of an order's journal.
public typealias OrderEntry = JournalEntry<OrderEvent>

/// An entry of a case's journal.
public typealias CaseEntry = JournalEntry<CaseEvent>

/// An entry of a client's account.
public typealias AccountEntry = JournalEntry<AccountEvent>
