/// The words of the trade's languages for stones.
struct StoneWords: Sendable {
  /// Words that stand alone.
  private let whole: Set<String>
  /// Several words that stand one after the other.
  private let phrases: Set<[String]>
  /// Words that end a run of letters, where a language writes without blanks and puts what it speaks of last.
  private let endings: [String]
  /// Words that begin a run of letters, where what is spoken of comes first.
  private let beginnings: [String]

  /// Where in a run of letters a word stands.
  private enum Match: String, CaseIterable {
    case whole
    case ending
    case beginning
  }

  /// The words of the program's own table, `Data/stone-words.csv`, and the names of its gems.
  static let standard: StoneWords = {
    do {
      let rows = try readRows(
        PackageResources.stone_words_csv, "stone-words.csv", ["language", "match", "words", "source"]
      ) { reader -> (Match, [[String]])? in
        guard let match: Match = reader.word("match"), let words = reader.text("words"), reader.text("source") != nil
        else { return nil }
        return (match, words.split(separator: ";").map { NameWords.of(String($0)) })
      }
      return StoneWords(rows + [(.whole, StoneTables.standard.gems.map { NameWords.of($0.name) })])
    } catch {
      preconditionFailure("the project's own words for stones are at fault:\n\(error)")
    }
  }()

  private init(_ rows: [(Match, [[String]])]) {
    let words = { (match: Match) in rows.filter { $0.0 == match }.flatMap(\.1) }
    whole = Set(words(.whole).filter { $0.count == 1 }.joined())
    phrases = Set(words(.whole).filter { $0.count > 1 })
    endings = words(.ending).flatMap(\.self)
    beginnings = words(.beginning).flatMap(\.self)
  }

  /// Whether the words of a name say a stone.
  func areSaid(in words: [String]) -> Bool {
    let singular = words.map(Self.singular)
    for (index, word) in words.enumerated() {
      if whole.contains(word) || whole.contains(singular[index]) { return true }
      if endings.contains(where: word.hasSuffix) || beginnings.contains(where: word.hasPrefix) { return true }
      for end in index + 2...index + Self.longestPhrase where end <= words.count {
        let said = Array(words[index..<end])
        if phrases.contains(said) || phrases.contains(said.dropLast() + [singular[end - 1]]) { return true }
      }
    }
    return false
  }

  /// So many words a phrase has at most.
  private static let longestPhrase = 3

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}
