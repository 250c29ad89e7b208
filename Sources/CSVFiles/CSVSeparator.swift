/// A sign, other than the comma, that spreadsheets of many countries part columns by, where the comma is in numbers.
public enum CSVSeparator: Character, Sendable, CaseIterable {
  /// As spreadsheets in much of Europe and South America write CSV.
  case semicolon = ";"
  /// As text from a clipboard, or saved as text.
  case tab = "\t"
  /// As databases write it.
  case bar = "|"

  /// The sign by which the first line is parted where no comma parts it; nil where one does, or nothing.
  ///
  /// What stands between quotes parts nothing, nor does a tab or bar with nothing behind it. One pass over the line.
  static func other(thanCommaIn text: [UInt8]) -> CSVSeparator? {
    var (isQuoted, hasText, partsText) = (false, false, false)
    var sign: CSVSeparator?
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if hasText { break }
      } else if byte == UInt8(ascii: ",") {
        return nil
      } else if let other = CSVSeparator(byte) {
        if hasText { sign = sign ?? other }
      } else if byte != UInt8(ascii: " ") {
        hasText = true
        partsText = sign != nil
      }
    }
    return partsText || sign == .semicolon ? sign : nil
  }

  private init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ";"): self = .semicolon
    case UInt8(ascii: "\t"): self = .tab
    case UInt8(ascii: "|"): self = .bar
    default: return nil
    }
  }

  /// What the sign is called, of several.
  var name: String {
    switch self {
    case .semicolon: "semicolons"
    case .tab: "tabs"
    case .bar: "bars"
    }
  }
}
