import FoundationEssentials
import Jail

/// A jailed reader's answer: a header of four 64-bit words (its sign, the bytes of the statement, of the parts, and of the
/// coordinates), then these three, one after the other; the statement is JSON, the coordinates packed float32.
struct JailedAnswer {
  private static let sign: UInt64 = 0x0154_4641_5244_5750
  private static let headerSize = 32
  /// So much a statement may hold: a refusal and a few names.
  private static let mostStatement = 1 << 20

  let statement: JailedStatement
  let parts: [DraftPart]
  /// Where the coordinates lie in the answer.
  let coordinates: Range<Int>

  /// Reads an answer that may be anything.
  ///
  /// Every length is checked against the bytes that there are; the parts partition the triangles; coordinates are checked by
  /// whoever measures them, as any file's are.
  init(_ bytes: UnsafeRawBufferPointer) throws(JailStop) {
    guard bytes.count >= Self.headerSize else { throw .badAnswer }
    let words = (0..<4).map { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self)) }
    let sizes = words.dropFirst().compactMap { Int(exactly: $0) }
    guard words[0] == Self.sign, sizes.count == 3, sizes[0] <= Self.mostStatement,
      sizes.allSatisfy({ $0 <= bytes.count }), Self.headerSize + sizes.reduce(0, +) == bytes.count
    else { throw .badAnswer }
    let afterStatement = Self.headerSize + sizes[0]
    let afterParts = afterStatement + sizes[1]
    let text = Data(bytes[Self.headerSize..<afterStatement])
    guard let statement = try? Self.decoder.decode(JailedStatement.self, from: text) else { throw .badAnswer }
    self.statement = statement
    coordinates = afterParts..<bytes.count
    guard case .read(let draft) = statement.outcome else {
      parts = []
      return
    }
    let expected = draft.areInPlace ? 0 : draft.triangles.multipliedReportingOverflow(by: 36).partialValue
    guard draft.triangles > 0, draft.triangles <= Int.max / 36, coordinates.count == expected,
      let parts = PartBytes.parts(UnsafeRawBufferPointer(rebasing: bytes[afterStatement..<afterParts])),
      parts.last?.triangles.upperBound == draft.triangles
    else { throw .badAnswer }
    self.parts = parts
  }

  /// Writes an answer; false where it does not go there.
  static func write(
    _ statement: JailedStatement, parts: [DraftPart] = [],
    coordinates: UnsafeRawBufferPointer = .init(start: nil, count: 0)
  ) -> Bool {
    guard let text = try? encoder.encode(statement) else { return false }
    let parts = PartBytes.bytes(parts)
    let words = [sign, UInt64(text.count), UInt64(parts.count), UInt64(coordinates.count)].map(\.littleEndian)
    let header = words.withUnsafeBytes { Array($0) } + text + parts
    return header.withUnsafeBytes { JailedWork.write($0) } && JailedWork.write(coordinates)
  }

  // A coordinate that both readings differ in may be NaN.
  private static let words = (positive: "inf", negative: "-inf", none: "nan")

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: words.positive, negativeInfinity: words.negative, nan: words.none)
    return encoder
  }

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: words.positive, negativeInfinity: words.negative, nan: words.none)
    return decoder
  }
}
