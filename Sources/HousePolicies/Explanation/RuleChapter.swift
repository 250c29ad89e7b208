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
