import Quantities

/// The unit that a draft's header states: neither STL nor OBJ has a place for it, but many exporters write it.
public enum StatedUnit: Sendable, Hashable, Codable {
  /// One unit, in these words.
  case unit(DrawnUnit, words: String)
  /// Several units, or one that is none of ours (feet, 10 mm), in these words.
  case unclear(words: String)

  /// How many of a text's first bytes are looked at.
  static let headSize = 4096

  /// The unit that comments at the start of a text, or an ASCII STL's first line, state; nil where none is.
  static func stated(inText head: UnsafeRawBufferPointer, _ format: DraftFormat) -> StatedUnit? {
    let lines = lines(head) { $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
    let isComment = lines.map { line in
      let rest = line.drop { Byte.isBlank($0) }
      return rest.first == Byte.hash || rest.starts(with: [Byte.slash, Byte.slash])
    }
    let first = format == .asciiSTL ? isComment.firstIndex(of: false) : nil
    return stated(lines.indices.filter { isComment[$0] || $0 == first }.map { lines[$0] })
  }

  /// The unit that the header of a binary STL states; nil where none is.
  static func stated(inHeader header: UnsafeRawBufferPointer) -> StatedUnit? {
    stated(lines(header) { $0 == 0 || $0 == Byte.lineFeed || $0 == Byte.carriageReturn })
  }

  /// What stands between ends of lines, without what is empty.
  private static func lines(_ text: UnsafeRawBufferPointer, endedBy isEnd: (UInt8) -> Bool) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in text {
      if !isEnd(byte) {
        line.append(byte)
      } else if !line.isEmpty {
        lines.append(line)
        line = []
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// What lines of a header state together.
  private static func stated(_ lines: [[UInt8]]) -> StatedUnit? {
    var found: [UnitPhrase.Meaning] = []
    var words: [String] = []
    for line in lines {
      let meanings = UnitPhrase.meanings(in: line)
      guard !meanings.isEmpty else { continue }
      found += meanings
      let text = line.drop { $0 == Byte.hash || $0 == Byte.slash || Byte.isBlank($0) }.prefix(320)
      words.append(Array(text).withUnsafeBufferPointer { TextCursor.printable($0, limit: 80) })
    }
    guard let first = found.first else { return nil }
    if case .unit(let unit) = first, found.allSatisfy({ $0 == first }) { return .unit(unit, words: words[0]) }
    return .unclear(words: words.prefix(3).joined(separator: "', '"))
  }
}
