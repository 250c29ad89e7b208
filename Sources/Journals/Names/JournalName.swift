/// Which journal: its kind and its id within that kind, written `order/2026-0001`.
public struct JournalName: Sendable, Hashable {
  /// What the journal tells the history of.
  public let kind: JournalKind
  /// 1 to 80 ASCII letters, digits and `-` `_` `.` `@` `+`, a letter or digit first; unique within the kind.
  public let id: String

  /// Names a journal of a kind.
  ///
  /// Throws what is wrong with the id.
  public init(_ kind: JournalKind, _ id: String) throws(JournalNameFault) {
    guard let first = id.utf8.first, id.utf8.count <= 80 else { throw .length(id) }
    guard Self.isLetterOrDigit(first), id.utf8.allSatisfy(Self.mayStand) else { throw .letters(id) }
    self.kind = kind
    self.id = id
  }

  /// Reads `order/2026-0001`.
  public init(_ text: String) throws(JournalNameFault) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = JournalKind(rawValue: String(parts[0])) else { throw .kind(text) }
    try self.init(kind, String(parts[1]))
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    let letter = Unicode.Scalar(byte)
    return ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) || ("0"..."9").contains(letter)
  }

  private static func mayStand(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || "-_.@+".utf8.contains(byte) }
}

extension JournalName: Comparable {
  /// Orders by kind, then by id, byte for byte: the order in which the records are read.
  public static func < (left: Self, right: Self) -> Bool {
    left.kind == right.kind
      ? left.id.utf8.lexicographicallyPrecedes(right.id.utf8) : left.kind.rawValue < right.kind.rawValue
  }
}

extension JournalName: CustomStringConvertible {
  /// The name as `order/2026-0001`.
  public var description: String { "\(kind.rawValue)/\(id)" }
}

extension JournalName: Codable {
  /// Reads the written form.
  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  /// Writes `order/2026-0001`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
