/// The key that makes a command happen once, however often it is sent: 1 to 200 printable ASCII letters.
public struct CommandKey: Sendable, Hashable {
  /// The key as it was given.
  public let text: String

  /// Takes a text as a key; nil where it is empty, longer than 200 letters or not printable ASCII.
  public init?(_ text: String) {
    guard (1...200).contains(text.utf8.count), text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
    self.text = text
  }
}

extension CommandKey: CustomStringConvertible {
  /// The key as it was given.
  public var description: String { text }
}
