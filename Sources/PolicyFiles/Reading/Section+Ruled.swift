import HouseFiles
import HousePolicies

extension Section {
  /// A term under the rules that its section names in `rule`.
  func ruled<Term>(_ key: String, keys: [String], _ term: (Section) -> Term) -> Ruled<Term> {
    let section = section(key, keys: keys + ["rule"])
    return Ruled(term(section), under: section.rules())
  }

  /// A term that the house may do without, under its rules; nil where it does.
  func ruledIfAny<Term>(_ key: String, keys: [String], _ term: (Section) -> Term?) -> Ruled<Term>? {
    let section = section(key, keys: keys + ["rule"])
    let rules = section.rules()
    guard let term = term(section) else {
      // Nothing would keep the rule: it must not be lost in silence.
      if rules != [.unpublished] {
        let words = "where there is no such term, there is no rule to keep"
        section.report(.contradiction(words, whatToDo: "write `rule: unpublished` and the rule as a comment"), "rule")
      }
      return nil
    }
    return Ruled(term, under: rules)
  }

  /// `yes` or `no` under its rules, as `is: yes`.
  func ruledFlag(_ key: String) -> Ruled<Bool> { ruled(key, keys: ["is"]) { $0.flag("is") } }

  /// The rules that `rule` names: one, or a list.
  func rules() -> [RuleID] {
    let texts = oneOrMore("rule")
    var rules: [RuleID] = []
    for text in texts {
      guard let rule = RuleID(text) else {
        report(.notARule(text), "rule")
        continue
      }
      if rules.contains(rule) { report(.repeatedEntry(text), "rule") }
      rules.append(rule)
    }
    if rules.count > 1 && rules.contains(.unpublished) {
      let words = "what a rule says is not unpublished"
      report(.contradiction(words, whatToDo: "leave `unpublished` or the rules out"), "rule")
    }
    return rules.isEmpty ? [.unpublished] : rules
  }

  /// Words of a closed list, each once.
  func words<Word: RawRepresentable & CaseIterable & Hashable>(_ key: String, of: Word.Type) -> [Word]
  where Word.RawValue == String {
    let words = words(key).compactMap { text -> Word? in
      if let word = Word(rawValue: text) { return word }
      report(.unknownWord(text, known: Word.allCases.map(\.rawValue)), key)
      return nil
    }
    reportRepeated(words.map(\.rawValue), key)
    return words
  }

  /// Texts, each once and each saying something.
  func texts(_ key: String) -> [String] {
    let texts = words(key)
    if texts.contains(where: { !$0.contains { !$0.isWhitespace } }) { report(.emptyValue, key) }
    reportRepeated(texts, key)
    return texts
  }

  /// Words of a closed list, or `any` for no bound on them: an empty list.
  func wordsOrAny<Word: RawRepresentable & CaseIterable & Hashable>(_ key: String, of: Word.Type) -> [Word]
  where Word.RawValue == String {
    isWord("any", key) ? [] : nonEmpty(words(key, of: Word.self), key)
  }

  /// Texts, or `any` for no bound on them: an empty list.
  func textsOrAny(_ key: String) -> [String] { isWord("any", key) ? [] : nonEmpty(texts(key), key) }

  /// An empty list would say the same as `any`, or nothing at all: it is refused.
  func nonEmpty<Element>(_ elements: [Element], _ key: String) -> [Element] {
    if elements.isEmpty && isList(key) { report(.emptyList, key) }
    return elements
  }

  private func reportRepeated(_ texts: [String], _ key: String) {
    for (index, text) in texts.enumerated() where texts[..<index].contains(text) {
      report(.repeatedEntry(text), key)
    }
  }
}
