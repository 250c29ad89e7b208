import Quantities

extension Section {
  /// A currency of ISO 4217 by its three letters.
  public func currency(_ key: String) -> Currency? {
    guard let code = text(key) else { return nil }
    let currency = Currency(code: code)
    if currency == nil { report(.unknownCurrency(code), key) }
    return currency
  }

  /// The text of a key that must be there and say something.
  public func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let scalar) = node else {
      report(.notAValue, key)
      return nil
    }
    guard scalar.string.contains(where: { !$0.isWhitespace }) else {
      report(.emptyValue, key)
      return nil
    }
    return scalar.string
  }

  /// A word of a closed list, or a stand-in.
  public func word<Word: RawRepresentable & CaseIterable>(_ key: String, else fallback: Word) -> Word
  where Word.RawValue == String {
    wordIfKnown(key, of: Word.self) ?? fallback
  }

  /// A word of a closed list; nil where there is none, which is reported.
  public func wordIfKnown<Word: RawRepresentable & CaseIterable>(_ key: String, of: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let text = text(key) else { return nil }
    let word = Word(rawValue: text)
    if word == nil { report(.unknownWord(text, known: Word.allCases.map(\.rawValue)), key) }
    return word
  }

  /// `yes` or `no`.
  public func flag(_ key: String) -> Bool {
    guard let text = text(key) else { return false }
    switch text {
    case "yes": return true
    case "no": return false
    default:
      report(.unknownWord(text, known: ["yes", "no"]), key)
      return false
    }
  }

  /// A number that is not negative, with the unit that must follow it after a blank.
  public func number(_ key: String, unit: String, upTo most: Int) -> ExactDecimal {
    number(key, units: [unit], upTo: most).0
  }

  /// A number that is not negative, with one of several units, the one that stands there.
  public func number(_ key: String, units: [String], upTo most: Int) -> (ExactDecimal, unit: String) {
    let fallback = (ExactDecimal.zero, units[0])
    guard let text = text(key) else { return fallback }
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let expected = units.map { "\(parts[0]) \($0)" }.joined(separator: " or ")
    guard let number = ExactDecimal(parts[0]) else {
      report(.notANumber(parts[0]), key)
      return fallback
    }
    guard parts.count == 2 else {
      report(.missingUnit(text, expected: expected), key)
      return fallback
    }
    guard units.contains(parts[1]) else {
      report(.wrongUnit(text, expected: units.joined(separator: " or ")), key)
      return fallback
    }
    guard number >= .zero else {
      report(.negative(text), key)
      return fallback
    }
    guard number <= ExactDecimal(most) else {
      report(.outOfRange(text, allowed: "0 to \(most)"), key)
      return fallback
    }
    return (number, parts[1])
  }

  /// A number as `number`, which must be more than zero.
  public func positive(_ key: String, unit: String, upTo most: Int) -> ExactDecimal {
    positive(key, units: [unit], upTo: most).0
  }

  /// A number as `number` with one of several units, which must be more than zero.
  public func positive(_ key: String, units: [String], upTo most: Int) -> (ExactDecimal, unit: String) {
    let (number, unit) = number(key, units: units, upTo: most)
    // A stand-in is zero too: what is wrong with it was told.
    if number == .zero, has(key), let text = text(key), text.hasSuffix(" \(unit)"),
      ExactDecimal(String(text.dropLast(unit.count + 1))) == .zero
    {
      report(.outOfRange(text, allowed: "more than 0 up to \(most)"), key)
    }
    return (number, unit)
  }

  /// A percentage from 0 to `most`, written with its sign.
  public func percent(_ key: String, upTo most: Int = 1000) -> Percentage {
    Percentage(number(key, unit: "%", upTo: most))
  }

  /// Hours, written as `24 h` or as days of 24 hours, `7 d`.
  public func hours(_ key: String) -> Int {
    let (number, unit) = number(key, units: ["h", "d"], upTo: 100_000)
    let hours = unit == "d" ? number * 24 : number
    let whole = Int(hours.billionths / ExactDecimal.one.billionths)
    if ExactDecimal(whole) != hours { report(.outOfRange("\(number) \(unit)", allowed: "whole hours"), key) }
    return whole
  }

  /// A whole number with its unit, from `least`.
  public func count(_ key: String, unit: String, from least: Int) -> Int {
    let number = number(key, unit: unit, upTo: 1_000_000)
    let whole = Int(number.billionths / ExactDecimal.one.billionths)
    if ExactDecimal(whole) != number || whole < least, has(key), text(key)?.hasSuffix(unit) == true {
      report(.outOfRange("\(number) \(unit)", allowed: "whole numbers from \(least)"), key)
    }
    return whole
  }
}
