extension TextCursor {
  /// Passes a keyword that stands here as a whole word.
  @inline(__always) mutating func pass(_ keyword: Keyword) -> Bool {
    let after = at + keyword.length
    guard keyword.stands(at: at), Byte.isSpace(after.pointee) || after >= end else { return false }
    at = after
    return true
  }

  /// Skips spaces, line ends and comments, then passes a keyword that stands there.
  @inline(__always) mutating func passAfterSpace(_ keyword: Keyword) -> Bool {
    skipSpace()
    if at.pointee == Byte.hash || at.pointee == Byte.slash { skipSpaceAndComments() }
    return pass(keyword)
  }

  /// Skips spaces, line ends and comments from `#` or `//` to the line's end.
  mutating func skipSpaceAndComments() {
    skipSpace()
    while at.pointee == Byte.hash || (at.pointee == Byte.slash && at[1] == Byte.slash) {
      skipLine()
      skipSpace()
    }
  }

  /// Whether nothing but zeros, control-Z and spaces is left.
  var isAtPadding: Bool {
    var next = at
    while next < end, next.pointee == 0 || next.pointee == Byte.control26 || Byte.isSpace(next.pointee) { next += 1 }
    return next == end
  }

  /// Writes a few letters of ours to the plain form.
  @inline(__always) mutating func writePlain(_ letters: StaticString) {
    for index in 0..<letters.utf8CodeUnitCount { writePlain(letters.utf8Start[index]) }
  }
}
