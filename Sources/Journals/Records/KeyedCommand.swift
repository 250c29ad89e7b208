/// A command under its key, with the answer that its sender gets now and at every repetition.
public struct KeyedCommand: Sendable, Hashable {
  /// The sender's key.
  public let key: CommandKey
  /// What was commanded, in a form that is the same bytes for the same command; the records keep its SHA-256.
  public let body: [UInt8]
  /// The answer to keep, as bytes.
  public let answer: [UInt8]

  /// Joins a command's key and body to its answer.
  public init(_ key: CommandKey, body: [UInt8], answer: [UInt8]) {
    self.key = key
    self.body = body
    self.answer = answer
  }
}
