import Quantities

/// Reads what one line of a header says of the unit: `File units = inches`, `uses centimeters as units`, `UNITS=mm`.
enum UnitPhrase {
  /// What a phrase means.
  enum Meaning: Hashable {
    case unit(DrawnUnit)
    /// A unit, or a multiple of one, that no option names.
    case other
  }

  /// Every statement of a unit in a line, in order.
  static func meanings(in line: [UInt8]) -> [Meaning] {
    let words = words(line)
    return words.indices.compactMap { index in
      if words[index].hasSuffix("unit") || words[index].hasSuffix("units") || keywords.contains(words[index]) {
        return after(words[(index + 1)...]) ?? before(words[..<index])
      }
      guard words[index] == "in", words[..<index].contains(where: exports.contains), index + 1 < words.count
      else { return nil }
      return name(words[index + 1])
    }
  }

  /// `units: mm`, `unit is 1 inch`, `1 unit = 1 mm`: the unit behind the word and words of no weight.
  private static func after(_ words: ArraySlice<String>) -> Meaning? {
    var factor: Double = 1
    for word in words.prefix(6) {
      if let meaning = name(word) ?? shortName(word) { return factor == 1 ? meaning : .other }
      if let number = Double(word) {
        factor = number
      } else if let multiple = multiple(word) {
        return multiple
      } else if !fillers.contains(word) {
        return nil
      }
    }
    return nil
  }

  /// `centimeters as units`, `mm units`, `1 mm = 1 unit`: the unit before the word.
  private static func before(_ words: ArraySlice<String>) -> Meaning? {
    for word in words.suffix(4).reversed() {
      if let meaning = name(word) { return meaning }
      if !["as", "=", "1", "is", "per", "the"].contains(word) { return nil }
      if word == "per" { return nil }
    }
    return nil
  }

  /// `10mm`, `1mm`: a number and a unit in one word.
  private static func multiple(_ word: String) -> Meaning? {
    let digits = word.prefix { $0.isNumber || $0 == "." }
    guard !digits.isEmpty, let meaning = name(String(word.dropFirst(digits.count))) else { return nil }
    return Double(digits) == 1 ? meaning : .other
  }

  /// The words of a line in small letters; `=` is one of them, and a unit's letters after a number stay with it.
  private static func words(_ line: [UInt8]) -> [String] {
    var words: [String] = []
    var word = ""
    for character in String(decoding: line.prefix(400), as: UTF8.self).lowercased() {
      if character.isLetter || character.isNumber || character == "_" || character == "." {
        word.append(character)
      } else {
        if !word.isEmpty { words.append(word) }
        word = ""
        if character == "=" { words.append("=") }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }

  // Lists, not sets: to make a set of texts takes the runtime longer than to look through these.
  private static let keywords = ["einheit", "einheiten", "unité", "unités", "unidad", "unidades", "unità"]
  private static let fillers = [
    "=", "is", "are", "in", "of", "set", "to", "the", "file", "model", "length", "measurement", "system", "metric",
    "imperial", "linear", "name", "type", "used", "a",
  ]
  /// Words that say that what follows `in` is the unit of the draft's lengths.
  private static let exports = [
    "exported", "export", "dimensions", "coordinates", "measured", "drawn", "saved", "written", "values", "lengths",
    "vertices", "geometry", "modeled", "modelled",
  ]

  /// What a word means right after one that announces a unit.
  private static func shortName(_ word: String) -> Meaning? {
    switch word {
    case "in": .unit(.inches)
    case "m": .unit(.metres)
    case "ft", "um", "µm": .other
    default: nil
    }
  }

  /// What a unit's name means, in the plural too where it has more than two letters.
  private static func name(_ word: String) -> Meaning? {
    if let (_, meaning) = names.first(where: { $0.words.contains(word) }) { return meaning }
    guard word.utf8.last == UInt8(ascii: "s") else { return nil }
    let single = String(word.dropLast())
    return single.count > 2 ? names.first { $0.words.contains(single) }?.meaning : nil
  }

  private static let names: [(words: [String], meaning: Meaning)] = [
    (
      ["mm", "millimeter", "millimetre", "milimetro", "milímetro", "millimètre", "millimetri"],
      .unit(.millimetres)
    ),
    (
      ["cm", "centimeter", "centimetre", "centimetro", "centímetro", "centimètre", "zentimeter"],
      .unit(.centimetres)
    ),
    (["inch", "inches", "zoll", "pouce", "pulgada", "pollici"], .unit(.inches)),
    (["meter", "metre", "metro", "mètre", "metri"], .unit(.metres)),
    (
      ["foot", "feet", "yard", "micron", "micrometer", "micrometre", "kilometer", "km", "mil", "decimeter"],
      .other
    ),
  ]
}
