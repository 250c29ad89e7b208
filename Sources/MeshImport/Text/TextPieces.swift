import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text cut at line ends into pieces that cores read at the same time.
enum TextPieces {
  /// Bytes that are worth a piece of their own: about a millisecond of reading.
  private static let least = 1 << 19

  /// How many pieces a text of so many bytes is worth on this machine.
  static func worth(_ bytes: Int) -> Int {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return max(1, min(cores, bytes / least))
  }

  /// The pieces of an OBJ: none begins within a line or within one that continues another.
  static func ofOBJ(_ text: borrowing TextBuffer, _ pieces: Int) -> [Range<Int>] {
    cut(text, pieces) { base, place in
      let before = base[place - 1] == Byte.carriageReturn && place > 1 ? place - 2 : place - 1
      return base[before] != Byte.backslash
    }
  }

  /// The pieces of an ASCII STL: all but the first begin with a line that begins with `facet`.
  static func ofASCIISTL(_ text: borrowing TextBuffer, _ pieces: Int) -> [Range<Int>] {
    cut(text, pieces) { base, place in
      // Safe: zeros follow the text, and none of them is a blank.
      var next = base + place + 1
      while Byte.isBlank(next.pointee) { next += 1 }
      return Keyword.facet.stands(at: next)
    }
  }

  /// Cuts after line feeds near even places; `isGood` tells whether one at an index, never the first byte, may be one.
  private static func cut(
    _ text: borrowing TextBuffer, _ pieces: Int, isGood: (UnsafeMutablePointer<UInt8>, Int) -> Bool
  ) -> [Range<Int>] {
    var starts = [0]
    for piece in stride(from: 1, to: pieces, by: 1) {
      var place = max(starts[starts.count - 1] + 1, text.count / pieces * piece)
      while place < text.count, text.base[place] != Byte.lineFeed || !isGood(text.base, place) { place += 1 }
      if place + 1 < text.count { starts.append(place + 1) }
    }
    return zip(starts, starts.dropFirst() + [text.count]).map { $0..<$1 }
  }

  /// Does something for each of so many pieces, on as many threads.
  static func concurrently(_ count: Int, _ body: @Sendable (Int) -> Void) {
    if count == 1 { body(0) } else { DispatchQueue.concurrentPerform(iterations: count, execute: body) }
  }
}
