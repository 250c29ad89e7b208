import Journals

/// What must not stand in a word that a person typed: it would print another line, or letters in another order.
enum UnprintableText {
  /// Whether a body holds a control character, a line break or a mark of writing direction.
  ///
  /// Our own encoder writes control characters as escapes, so that each backslash tells.
  static func stands(in body: [UInt8]) -> Bool {
    var place = 0
    while place < body.count {
      let byte = body[place]
      if byte == UInt8(ascii: "\\") {
        guard place + 1 < body.count, "\"\\/".utf8.contains(body[place + 1]) else { return true }
        place += 2
        continue
      }
      if byte == 0x7F || byte >= 0xC2 && isMark(body[place...].prefix(3)) { return true }
      place += 1
    }
    return false
  }

  /// C1 controls, the Arabic letter mark, marks and overrides of direction, separators of lines, the byte order mark.
  private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letter = Array(bytes)
    guard letter.count > 1 else { return false }
    if letter[0] == 0xC2 { return letter[1] < 0xA0 }
    if letter[0] == 0xD8 { return letter[1] == 0x9C }
    guard letter.count > 2 else { return false }
    switch (letter[0], letter[1], letter[2]) {
    case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
      return true
    default: return false
    }
  }
}

extension [JournalAppend] {
  /// Demands of what people typed that it prints as it reads; tables of houses have lines.
  func arePrintable() throws(WorkshopRefusal) {
    for append in self where append.journal.kind != .house {
      for event in append.events where UnprintableText.stands(in: event.body) { throw .unprintable(append.journal) }
    }
  }
}
