/// The words of a name that a draft gives to a part.
enum NameWords {
  /// The words in lower case and without accents: cut at whatever is no letter, before a capital after a small letter,
  /// and between Latin letters and those of scripts that are written without blanks.
  static func of(_ name: String) -> [String] {
    var words = [""]
    var (isAfterSmall, isAfterBlankless) = (false, false)
    for character in name {
      let isBlankless = character.unicodeScalars.first.map(isBlankless) ?? false
      let isJoint = (character.isUppercase && isAfterSmall) || isBlankless != isAfterBlankless
      if !character.isLetter || isJoint { words.append("") }
      if character.isLetter { words[words.count - 1] += folded(character) }
      (isAfterSmall, isAfterBlankless) = (character.isLowercase, isBlankless)
    }
    return words.filter { !$0.isEmpty }
  }

  /// Whether a letter is of a script that is written without blanks: Thai and its neighbours, Han, kana, hangul.
  private static func isBlankless(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0xD7FF, 0xF900...0xFAFF: true
    case 0xFF66...0xFFDC, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// A letter in lower case without its accents: é as e, ş as s, ё as е, أ as ا; ß as ss.
  private static func folded(_ character: Character) -> String {
    var text = String.UnicodeScalarView()
    for scalar in character.lowercased().unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark || scalar.value >= 0x0900 {
      text.append(contentsOf: plain(scalar).unicodeScalars)
    }
    return String(text)
  }

  /// What stands for a small letter with an accent; the letter itself where it has none.
  private static func plain(_ letter: Unicode.Scalar) -> String {
    // Vietnamese letters stand in runs, large and small in turn.
    switch letter.value {
    case 0x1EA0...0x1EB7: "a"
    case 0x1EB8...0x1EC7: "e"
    case 0x1EC8...0x1ECB: "i"
    case 0x1ECC...0x1EE3: "o"
    case 0x1EE4...0x1EF1: "u"
    case 0x1EF2...0x1EF9: "y"
    // Letters as wide as those of East Asia.
    case 0xFF41...0xFF5A: String(Unicode.Scalar(UInt8(letter.value - 0xFF41) + UInt8(ascii: "a")))
    default: accented[letter].map { String($0) } ?? (letter == "ß" ? "ss" : String(letter))
    }
  }

  /// Each letter that has accents, under those that it may carry.
  private static let accented: [Unicode.Scalar: Unicode.Scalar] = {
    let letters: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęěǝ"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįıǐ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőơǒ"),
      ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜ"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
      ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"), ("σ", "ς"),
      ("е", "ё"), ("ا", "أإآٱ"), ("و", "ؤ"), ("ي", "ئىی"), ("ه", "ة"), ("ك", "ک"),
    ]
    var accented: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, forms) in letters { for form in forms.unicodeScalars { accented[form] = letter } }
    return accented
  }()
}
