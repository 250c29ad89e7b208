import HousePolicies

/// Why a command is refused, and the rules of the house behind it.
public struct OrderRefusal: Error, Sendable, Hashable {
  /// The reason.
  public let reason: RefusalReason
  /// The rules; empty where the reason is no house's own, such as a round that does not exist.
  public let rules: [RuleID]

  /// Refuses for a reason.
  public init(_ reason: RefusalReason, under rules: [RuleID] = []) {
    self.reason = reason
    self.rules = rules
  }

  /// What sort of no it is.
  public var category: RefusalCategory { reason.category }
}
