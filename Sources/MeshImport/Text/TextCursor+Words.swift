extension TextCursor {
  /// The word here, for a message: at most 24 printable characters.
  func wordForPeople() -> String {
    var last = at
    while last < textEnd, last - at < 96, !Byte.isSpace(last.pointee) { last += 1 }
    return Self.printable(UnsafeBufferPointer(start: at, count: last - at), limit: 24)
  }

  /// Whether the text ends here or with the letters that stand here, as a text that was cut short does.
  var isAtLastWord: Bool {
    var last = at
    while last < end, Byte.isLetter(last.pointee) { last += 1 }
    return last >= end
  }

  /// Passes the rest of the line; gives it without the spaces around it, as a name.
  ///
  /// The cursor then stands at the end of the line.
  mutating func passName() -> UnsafeBufferPointer<UInt8> {
    while at.pointee == Byte.space || at.pointee == Byte.tab { at += 1 }
    let first = at
    skipLine()
    var last = at
    while last > first, Byte.isSpace((last - 1).pointee) { last -= 1 }
    return UnsafeBufferPointer(start: first, count: last - first)
  }

  /// A name as people are shown it; nil where there is none.
  static func name(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let name = printable(UnsafeBufferPointer(rebasing: bytes.prefix(800)), limit: 200)
    return name.isEmpty ? nil : name
  }

  /// Text with what a terminal might obey replaced, and cut to a length.
  static func printable(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    var shown = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == limit { return shown + "…" }
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isDirection = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      shown.unicodeScalars.append(isControl || isDirection ? "\u{FFFD}" : scalar)
    }
    return shown
  }
}
