extension TextCursor {
  /// Whether the rest of the line says nothing more in an OBJ.
  @inline(__always) var isAtOBJLineEnd: Bool { isAtLineEnd || at.pointee == Byte.hash }

  /// Skips what separates words within a line, a backslash at the line's end included.
  @inline(__always) mutating func skipBlanks() {
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
      skipLineEnd()
    }
  }

  /// Passes a comment and the line's end, and ends the plain form's line.
  @inline(__always) mutating func passOBJLineEnd() {
    if at.pointee == Byte.hash { skipLine() }
    // First past the line end: the plain form may stand right behind.
    skipLineEnd()
    writePlain(Byte.lineFeed)
  }
}
