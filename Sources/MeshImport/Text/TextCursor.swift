/// A place in a piece of a text draft while it is read.
///
/// Zeros after the whole text stop every loop, so that no step asks for the end.
struct TextCursor: ~Copyable {
  /// The next byte to read.
  var at: UnsafeMutablePointer<UInt8>
  /// One past the last byte of the piece.
  let end: UnsafeMutablePointer<UInt8>
  /// One past the last byte of the whole text.
  let textEnd: UnsafeMutablePointer<UInt8>
  /// Powers of ten, at hand for numbers.
  let tens = PowersOfTen.doubles
  let wholeTens = PowersOfTen.whole
  /// The line of `at`, from 1 at the start of the piece.
  var line = 1
  /// Whether something was passed that assimp is known to misread.
  var isOdd = false

  /// A cursor at the first byte of a piece; a byte order mark at the start of the text is passed over.
  init(_ text: borrowing TextBuffer, _ piece: Range<Int>) {
    at = text.base + piece.lowerBound
    end = text.base + piece.upperBound
    textEnd = text.base + text.count
    if piece.lowerBound == 0, text.count >= 3, at[0] == 0xEF, at[1] == 0xBB, at[2] == 0xBF { at += 3 }
  }

  /// Whether all bytes of the piece were read.
  var isAtEnd: Bool { at >= end }

  /// Whether the next byte ends a line or the text.
  @inline(__always) var isAtLineEnd: Bool {
    at.pointee == Byte.lineFeed || at.pointee == Byte.carriageReturn || isAtEnd
  }

  /// Skips spaces and line ends, and counts lines: LF, CRLF and a lone CR each end one.
  @inline(__always) mutating func skipSpace() {
    // The usual kinds in a register; a byte above the space ends nearly every run.
    var next = at
    while next.pointee <= Byte.space {
      let byte = next.pointee
      if byte == Byte.lineFeed { line += 1 }
      guard byte == Byte.space || byte == Byte.lineFeed || byte == Byte.tab else { break }
      next += 1
    }
    at = next
    if next.pointee < Byte.space { skipUnusualSpace() }
  }

  @inline(never) private mutating func skipUnusualSpace() {
    while true {
      switch at.pointee {
      case Byte.space, Byte.tab: at += 1
      case Byte.verticalTab, Byte.formFeed:
        isOdd = true
        at += 1
      case Byte.lineFeed, Byte.carriageReturn: skipLineEnd()
      default: return
      }
    }
  }

  /// Skips one line end, if there is one here.
  @inline(__always) mutating func skipLineEnd() {
    if at.pointee == Byte.carriageReturn, at[1] == Byte.lineFeed { at += 1 }
    if at.pointee == Byte.lineFeed || at.pointee == Byte.carriageReturn {
      at += 1
      line += 1
    }
  }

  /// Goes to the end of this line.
  ///
  /// assimp takes a backslash anywhere in a line of an OBJ for one at its end.
  mutating func skipLine() {
    while !isAtLineEnd {
      if at.pointee == Byte.backslash { isOdd = true }
      at += 1
    }
  }

  /// Goes to the end of this word.
  @inline(__always) mutating func skipWord() {
    var next = at
    while true {
      // Safe: more than eight zeros follow the text; the first byte up to the space gets its high bit, none before it.
      let bytes = UInt64(littleEndian: UnsafeRawPointer(next).loadUnaligned(as: UInt64.self))
      let low = (bytes &- 0x2121_2121_2121_2121) & ~bytes & 0x8080_8080_8080_8080
      next += low.trailingZeroBitCount >> 3
      if low != 0 {
        if Byte.isSpace(next.pointee) || next >= end { break }
        next += 1
      }
    }
    at = next
  }

  /// A refusal at this line.
  func refusal(_ fault: TextFault) -> TextRefusal { TextRefusal(fault: fault, line: line) }
}
