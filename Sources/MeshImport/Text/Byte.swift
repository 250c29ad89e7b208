/// The bytes that mean something in a text draft.
enum Byte {
  static let tab: UInt8 = 9
  static let lineFeed: UInt8 = 10
  static let verticalTab: UInt8 = 11
  static let formFeed: UInt8 = 12
  static let carriageReturn: UInt8 = 13
  static let control26: UInt8 = 26
  static let space: UInt8 = 32
  static let hash: UInt8 = 35
  static let plus: UInt8 = 43
  static let comma: UInt8 = 44
  static let minus: UInt8 = 45
  static let point: UInt8 = 46
  static let slash: UInt8 = 47
  static let zero: UInt8 = 48
  static let backslash: UInt8 = 92
  static let e: UInt8 = 101
  static let f: UInt8 = 102
  static let n: UInt8 = 110
  static let t: UInt8 = 116
  static let v: UInt8 = 118

  /// Whether a byte separates words.
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || (byte >= tab && byte <= carriageReturn)
  }

  /// Whether a byte separates words within a line.
  @inline(__always) static func isBlank(_ byte: UInt8) -> Bool {
    byte == space || byte == tab || byte == verticalTab || byte == formFeed
  }

  /// Whether a byte after `v` makes it a texture coordinate or a normal.
  @inline(__always) static func isTextureOrNormal(_ byte: UInt8) -> Bool {
    lowercased(byte) == t || lowercased(byte) == n
  }

  /// Whether a byte is a decimal digit.
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

  /// Whether a number may start with a byte.
  static func startsNumber(_ byte: UInt8) -> Bool { isDigit(byte) || byte == minus || byte == plus || byte == point }

  /// Whether a byte is one of A to Z in either case.
  static func isLetter(_ byte: UInt8) -> Bool { lowercased(byte) &- 97 < 26 }

  /// A letter in lower case; other bytes become no letter.
  @inline(__always) static func lowercased(_ byte: UInt8) -> UInt8 { byte | 0x20 }
}
