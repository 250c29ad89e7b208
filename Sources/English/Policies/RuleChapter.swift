import HousePolicies

/// What a house's rules say about one thing.
public struct RuleChapter: Sendable, Hashable {
  /// About what.
  public let heading: String
  /// Whether the sentences are steps, each after the one before.
  public let isNumbered: Bool
  /// What they say.
  public let sentences: [RuleSentence]

  /// Makes a chapter.
  public init(_ heading: String, isNumbered: Bool = false, _ sentences: [RuleSentence]) {
    self.heading = heading
    self.isNumbered = isNumbered
    self.sentences = sentences
  }
}

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

extension [RuleChapter] {
  /// The chapters as plain text: a heading, then a line for each sentence with its rules in brackets.
  public var text: String { map(\.text).joined(separator: "\n") }
}

extension RuleChapter {
  fileprivate var text: String {
    let lines = sentences.enumerated().map { index, sentence in
      let rules = sentence.rules.map(\.text).joined(separator: ", ")
      let place = isNumbered ? "\(index < 9 && sentences.count > 9 ? " " : "")\(index + 1). " : ""
      return "  \(place)\(sentence.text)\(rules.isEmpty ? "" : " [\(rules)]")"
    }
    return ([heading] + lines).joined(separator: "\n") + "\n"
  }
}
