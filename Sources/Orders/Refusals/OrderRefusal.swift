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

/// What sort of no a refusal is: what a program does about it, whatever the sentence says.
public enum RefusalCategory: String, Sendable, Hashable, CaseIterable {
  /// What is named does not exist.
  case notFound = "not-found"
  /// The house's rules or the role forbid it.
  case forbidden
  /// It does not fit what stands now.
  case conflict
  /// Something has to happen first.
  case tooEarly = "too-early"
  /// The time or the step for it is over.
  case tooLate = "too-late"
  /// It has happened already.
  case alreadyDone = "already-done"
  /// A figure or a text cannot be right.
  case invalid
  /// The house has published nothing on it: a specialist decides.
  case notPublished = "not-published"
  /// Nothing is wrong with it: the same again may succeed.
  case tryAgain = "try-again"
}
