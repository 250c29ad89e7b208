extension TextCursor {
  /// Whether the rest of the line says nothing more in an OBJ.
  @inline(__always) var isAtOBJLineEnd: Bool { isAtLineEnd || at.pointee == Byte.hash }

  /// Skips what separates words within a line, a backslash at the line's end included.
  @inline(__always) mutating func skipBlanks() {
    while at.pointee == Byte.space || at.pointee == Byte.tab { at += 1 }
    let isUsual = at.pointee > Byte.formFeed && at.pointee != Byte.backslash
    if !isUsual, at.pointee != Byte.lineFeed { skipUnusualBlanks() }
  }

  /// Skips backslashes at line ends, and blanks that assimp does not know.
  @inline(never) private mutating func skipUnusualBlanks() {
    if !isAtLineEnd { isOdd = true }
    while true {
      if Byte.isBlank(at.pointee) {
        at += 1
      } else if at.pointee == Byte.backslash, at[1] == Byte.lineFeed || at[1] == Byte.carriageReturn {
        at += 1
        skipLineEnd()
      } else {
        return
      }
    }
  }

  /// Goes to the end of this line and of the lines that continue it.
  mutating func skipContinuedLine() {
    while true {
      skipLine()
      if isAtEnd || (at - 1).pointee != Byte.backslash { return }
      isOdd = true
      skipLineEnd()
    }
  }
}
