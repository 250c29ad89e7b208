extension [String] {
  /// The texts, one after the other, with a separator between them.
  ///
  /// `joined` gives the same, and has the runtime look through all that the program conforms to: where little else is
  /// printed that takes as long as measuring a small draft.
  func strung(by separator: String = "") -> String {
    var text = ""
    for (place, part) in enumerated() {
      if place > 0 { text += separator }
      text += part
    }
    return text
  }
}
