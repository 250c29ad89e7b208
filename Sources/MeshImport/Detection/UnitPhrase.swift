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
      return names[words[index + 1]]
    }
  }

  /// `units: mm`, `unit is 1 inch`, `1 unit = 1 mm`: the unit behind the word and words of no weight.
  private static func after(_ words: ArraySlice<String>) -> Meaning? {
    var factor: Double = 1
    for word in words.prefix(6) {
      if let meaning = names[word] ?? shortNames[word] { return factor == 1 ? meaning : .other }
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
      if let meaning = names[word] { return meaning }
      if !["as", "=", "1", "is", "per", "the"].contains(word) { return nil }
      if word == "per" { return nil }
    }
    return nil
  }

  /// `10mm`, `1mm`: a number and a unit in one word.
  private static func multiple(_ word: String) -> Meaning? {
    let digits = word.prefix { $0.isNumber || $0 == "." }
    guard !digits.isEmpty, let meaning = names[String(word.dropFirst(digits.count))] else { return nil }
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

  private static let keywords: Set<String> = ["einheit", "einheiten", "unité", "unités", "unidad", "unidades", "unità"]
  private static let fillers: Set<String> = [
    "=", "is", "are", "in", "of", "set", "to", "the", "file", "model", "length", "measurement", "system", "metric",
    "imperial", "linear", "name", "type", "used", "a",
  ]
  /// Words that say that what follows `in` is the unit of the draft's lengths.
  private static let exports: Set<String> = [
    "exported", "export", "dimensions", "coordinates", "measured", "drawn", "saved", "written", "values", "lengths",
    "vertices", "geometry", "modeled", "modelled",
  ]
  /// Letters that mean a unit only right after a word that announces one.
  private static let shortNames: [String: Meaning] = [
    "in": .unit(.inches), "m": .unit(.metres), "ft": .other, "um": .other, "µm": .other,
  ]
  private static let names: [String: Meaning] = {
    var names: [String: Meaning] = [:]
    for name in ["mm", "millimeter", "millimetre", "milimetro", "milímetro", "millimètre", "millimetri"] {
      names[name] = .unit(.millimetres)
    }
    for name in ["cm", "centimeter", "centimetre", "centimetro", "centímetro", "centimètre", "zentimeter"] {
      names[name] = .unit(.centimetres)
    }
    for name in ["inch", "inches", "zoll", "pouce", "pulgada", "pollici"] { names[name] = .unit(.inches) }
    for name in ["meter", "metre", "metro", "mètre", "metri"] { names[name] = .unit(.metres) }
    for name in ["foot", "feet", "yard", "micron", "micrometer", "micrometre", "kilometer", "km", "mil", "decimeter"] {
      names[name] = .other
    }
    for (name, meaning) in names where name.count > 2 { names[name + "s"] = meaning }
    return names
  }()
}
