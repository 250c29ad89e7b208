/// One thing that a house's rules say, in words that a client can read.
public struct RuleSentence: Sendable, Hashable {
  /// The sentence, with its full stop.
  public let text: String
  /// The rules that it rests on; none where it is the house's or the trade's convention.
  public let rules: [RuleID]

  /// Makes a sentence.
  public init(_ text: String, _ rules: [RuleID] = []) {
    self.text = text
    self.rules = rules
  }

  /// Says a term in words, under the term's own rules.
  public init<Term>(_ ruled: Ruled<Term>, _ words: (Term) -> String) {
    self.init(words(ruled.term), ruled.rules)
  }

  /// Says a term that the house may do without; where it does, nothing is published.
  public init<Term>(ifAny ruled: Ruled<Term>?, _ words: (Term?) -> String) {
    self.init(words(ruled?.term), ruled?.rules ?? [.unpublished])
  }
}
