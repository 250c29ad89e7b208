extension HouseFileFault {
  /// What can be wrong with a file of a house.
  public enum Problem: Sendable, Hashable {
    /// It is no YAML; the parser's words.
    case notYAML(String)
    /// Nothing is in it.
    case empty
    /// A key that means nothing here.
    case unknownKey(known: [String])
    /// A key stands twice.
    case repeatedKey
    /// A key that must be there is not.
    case missingKey
    /// A key that is there and says nothing.
    case emptyValue
    /// Something else stands where keys and values must.
    case notASection
    /// Something else stands where a list must.
    case notAList
    /// Something else stands where one value must.
    case notAValue
    /// A list without entries.
    case emptyList
    /// No plain decimal number.
    case notANumber(String)
    /// A number without its unit.
    case missingUnit(String, expected: String)
    /// A number with another unit.
    case wrongUnit(String, expected: String)
    /// A number below zero.
    case negative(String)
    /// A number outside of what is possible.
    case outOfRange(String, allowed: String)
    /// A word that is not in the list.
    case unknownWord(String, known: [String])
    /// No currency of ISO 4217.
    case unknownCurrency(String)
    /// The same entry, named twice.
    case repeatedEntry(String)
    /// The first band does not begin at zero.
    case bandsBeginLate(String)
    /// Between two bands something is not covered.
    case bandGap(from: String, to: String)
    /// Two bands cover the same.
    case bandOverlap(from: String, to: String)
    /// A band ends before it begins.
    case bandEmpty(String)
    /// The last band ends.
    case bandsEndEarly(String)
    /// A heavier parcel costs less than a lighter one.
    case bandsFall(String)
    /// No date of the calendar.
    case notADate(String)
    /// No span of time with its unit.
    case notASpan(String)
    /// No number of a rule.
    case notARule(String)
    /// A zone that whoever reads zones does not know; its words.
    case unknownZone(String, String)
    /// Values that contradict each other, in words, and what to do.
    case contradiction(String, whatToDo: String)
  }
}

extension HouseFileFault.Problem {
  /// What is wrong, in the words of people.
  public var whatIsWrong: String {
    switch self {
    case .notYAML(let words): "this is not YAML: \(words)"
    case .empty: "the file is empty"
    case .unknownKey: "there is no such key here"
    case .repeatedKey: "the key stands twice"
    case .missingKey: "the key is missing"
    case .emptyValue: "it is empty"
    case .notASection: "keys with values must stand here"
    case .notAList: "a list must stand here"
    case .notAValue: "one value must stand here"
    case .emptyList: "the list is empty"
    case .notANumber(let text): "\"\(text)\" is not a plain number"
    case .missingUnit(let text, _): "\"\(text)\" has no unit"
    case .wrongUnit(let text, _): "\"\(text)\" has another unit"
    case .negative(let text): "\(text) is negative"
    case .outOfRange(let text, let allowed): "\(text) is outside \(allowed)"
    case .unknownWord(let text, _): "\"\(text)\" is not known here"
    case .unknownCurrency(let text): "\"\(text)\" is no currency of ISO 4217"
    case .repeatedEntry(let name): "\(name) was already given"
    case .bandsBeginLate(let size): "the first band begins at \(size) and nothing covers what is smaller"
    case .bandGap(let from, let to): "nothing covers \(from) to \(to)"
    case .bandOverlap(let from, let to): "\(from) to \(to) is covered twice"
    case .bandEmpty(let from): "the band from \(from) ends where it begins or before"
    case .bandsEndEarly(let size): "nothing covers \(size) and more"
    case .bandsFall(let price): "\(price) is less than the band before costs"
    case .notADate(let text): "\"\(text)\" is no date"
    case .notASpan(let text): "\"\(text)\" is no span of time"
    case .notARule(let text): "\"\(text)\" is no rule's number"
    case .unknownZone(let name, let words): "no time zone \(name) is known: \(words)"
    case .contradiction(let words, _): words
    }
  }

  /// What to do about it.
  public var whatToDo: String {
    switch self {
    case .notYAML: "correct the file there"
    case .empty: "begin with a copy of a house that comes with the program"
    case .unknownKey(let known): "the keys are \(known.joined(separator: ", "))"
    case .repeatedKey, .repeatedEntry: "keep one of them"
    case .missingKey: "add it"
    case .emptyValue: "say what it is"
    case .notASection: "write `key: value` lines, indented"
    case .notAList, .emptyList: "write entries that begin with a hyphen"
    case .notAValue: "write it on the key's line"
    case .notANumber: "write digits with at most one point, then a blank and the unit"
    case .missingUnit(_, let expected): "write it as \(expected)"
    // The same figure in another unit is another size: only the unit is named.
    case .wrongUnit(_, let expected): "give it in \(expected)"
    case .negative, .outOfRange: "correct it"
    case .unknownWord(_, let known): "it is one of \(known.joined(separator: ", "))"
    case .unknownCurrency: "write its three letters, such as USD"
    case .bandsBeginLate: "let it begin at 0"
    case .bandGap, .bandOverlap: "let each band begin where the one before ends"
    case .bandEmpty: "let it end above"
    case .bandsEndEarly: "leave `below` out of the last band"
    case .bandsFall: "a heavier parcel must not cost less"
    case .notADate: "write it as 2026-03-02"
    case .notASpan: "write it as 24 h, 48 working h, 7 d, 5 working d, 2 weeks, 1 month or 1 year"
    case .notARule: "write letters, digits and hyphens, such as H0-06, or `unpublished`"
    case .unknownZone: "write UTC, or a name of the time zone database such as Europe/Paris"
    case .contradiction(_, let whatToDo): whatToDo
    }
  }
}
