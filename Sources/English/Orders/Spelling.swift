extension RawRepresentable where RawValue == String {
  /// The value's name as it is written in a sentence: `unit-price` is "unit price".
  var spelled: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}

extension Sequence where Element: RawRepresentable, Element.RawValue == String {
  /// The values' names as a list in a sentence: "photos and video".
  func spelled(_ word: String = "and") -> String { map(\.spelled).inWords(word) }
}

extension [String] {
  /// The texts as a list in a sentence: "gold, silver and platinum".
  func inWords(_ word: String = "and") -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

extension [Int] {
  /// The numbers as a list in a sentence: "1, 2 and 5".
  var inWords: String { map { "\($0)" }.inWords() }
}

extension String? {
  /// Whether there is a text with more than blanks in it.
  var saysSomething: Bool { self?.saysSomething ?? false }
}

extension String {
  /// Whether there is more than blanks in it.
  var saysSomething: Bool { contains { !$0.isWhitespace } }

  /// The same with a capital first letter.
  var sentenceCase: String { prefix(1).uppercased() + dropFirst() }
}
