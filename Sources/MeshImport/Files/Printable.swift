extension StringProtocol {
  /// The text for a terminal or a page: control characters, which could move a cursor, shown as escapes; bytes of a path
  /// that are no UTF-8 as replacement characters.
  public var printable: String {
    let text = PathBytes.shown(String(self))
    guard text.unicodeScalars.contains(where: \.isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.flatMap { $0.shown.unicodeScalars }))
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    // Bidirectional overrides are of the category format: they could make a name read as another.
    case .control, .lineSeparator, .paragraphSeparator: true
    default: (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
  }

  fileprivate var shown: String { isControl ? "\\u{\(String(value, radix: 16, uppercase: true))}" : String(self) }
}
