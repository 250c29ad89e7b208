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
