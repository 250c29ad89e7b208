import English
import HousePolicies

/// A chapter of a house's rules, in sentences.
public struct ChapterPayload: Encodable {
  let heading: String
  let sentences: [SentencePayload]

  /// A sentence and the published rules that it rests on.
  struct SentencePayload: Encodable {
    let text: String
    let rules: [String]
  }

  /// Takes a chapter.
  public init(_ chapter: RuleChapter) {
    heading = chapter.heading
    sentences = chapter.sentences.map { SentencePayload(text: $0.text, rules: $0.rules.map(\.text)) }
  }
}
