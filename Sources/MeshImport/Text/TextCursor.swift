/// A place in a text draft while it is checked, and the place up to which its plain form was written.
///
/// The plain form is written over the text itself: it is never longer than what was read, so the writing place never
/// passes the reading place. Zeros after the text stop every loop, so no step asks for the end.
struct TextCursor: ~Copyable {
  /// The next byte to read.
  var at: UnsafeMutablePointer<UInt8>
  /// One past the last byte.
  let end: UnsafeMutablePointer<UInt8>
  /// The line of `at`, from 1.
  var line = 1
  /// Where the plain form goes on.
  var plain: UnsafeMutablePointer<UInt8>
  let start: UnsafeMutablePointer<UInt8>

  /// A cursor at the first byte after a byte order mark.
  init(_ text: borrowing TextBuffer) {
    start = text.base
    at = start
    plain = start
    end = start + text.count
    if text.count >= 3, at[0] == 0xEF, at[1] == 0xBB, at[2] == 0xBF { at += 3 }
  }

  /// Whether all bytes were read.
  var isAtEnd: Bool { at >= end }

  /// Whether the next byte ends a line or the text.
  @inline(__always) var isAtLineEnd: Bool {
    at.pointee == Byte.lineFeed || at.pointee == Byte.carriageReturn || isAtEnd
  }

  /// Whether the next byte ends a word.
  @inline(__always) var isAtWordEnd: Bool { Byte.isSpace(at.pointee) || isAtEnd }

  /// Skips spaces and line ends, and counts lines: LF, CRLF and a lone CR each end one.
  @inline(__always) mutating func skipSpace() {
    while true {
      switch at.pointee {
      case Byte.space, Byte.tab, Byte.verticalTab, Byte.formFeed: at += 1
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
  mutating func skipLine() {
    while !isAtLineEnd { at += 1 }
  }

  /// Goes to the end of this word.
  @inline(__always) mutating func skipWord() {
    while !isAtWordEnd { at += 1 }
  }

  /// Writes bytes of the text, from `first` up to `at`, to the plain form.
  @inline(__always) mutating func writePlain(from first: UnsafeMutablePointer<UInt8>) {
    var source = first
    // Sixteen at a time may write past the word, so only where the writing place is far enough behind.
    if first - plain >= 16 {
      while source < at {
        let chunk = UnsafeRawPointer(source).loadUnaligned(as: SIMD16<UInt8>.self)
        UnsafeMutableRawPointer(plain).storeBytes(of: chunk, as: SIMD16<UInt8>.self)
        let step = min(16, at - source)
        source += step
        plain += step
      }
    } else if first == plain {
      plain = at
    } else {
      while source < at {
        plain.pointee = source.pointee
        source += 1
        plain += 1
      }
    }
  }

  /// Writes one byte to the plain form.
  @inline(__always) mutating func writePlain(_ byte: UInt8) {
    plain.pointee = byte
    plain += 1
  }

  /// A refusal at this line.
  func refusal(_ fault: TextFault) -> TextRefusal { TextRefusal(fault: fault, line: line) }
}
