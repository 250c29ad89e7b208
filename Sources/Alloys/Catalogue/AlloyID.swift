/// The name of an alloy in a catalogue: `18k-yellow`, `pt950-ru`.
public struct AlloyID: Sendable, Hashable, CustomStringConvertible {
  /// The name as it is written.
  public let text: String

  /// Takes a name of lower-case ASCII letters, digits and inner hyphens; nothing else is a name.
  public init?(_ text: String) {
    let allowed = "abcdefghijklmnopqrstuvwxyz0123456789-".unicodeScalars
    guard text.unicodeScalars.allSatisfy(allowed.contains), let first = text.first, let last = text.last, first != "-",
      last != "-"
    else { return nil }
    self.text = text
  }

  /// The name as it is written.
  public var description: String { text }
}
