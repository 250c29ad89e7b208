/// A term of a house together with the rules that it rests on, which every grant and refusal names.
public struct Ruled<Term: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
  /// The term.
  public let term: Term
  /// The rules, at least one.
  public let rules: [RuleID]

  /// Puts a term under its rules.
  /// - Precondition: at least one rule.
  public init(_ term: Term, under rules: [RuleID]) {
    precondition(!rules.isEmpty, "a term rests on a rule, or on `unpublished`")
    self.term = term
    self.rules = rules
  }
}
