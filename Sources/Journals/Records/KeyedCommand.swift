/// A command as its key is held against it: bytes that are the same for the same command.
public struct HeldCommand: Sendable, Hashable {
  /// The sender's key.
  public let key: CommandKey
  /// What was commanded; the records keep its SHA-256.
  public let body: [UInt8]
  /// The form that an earlier version of the program held the same command in, where there is one: a key that was used
  /// then is held against it.
  public let earlierBody: [UInt8]?

  /// Joins a key to the command's forms.
  public init(_ key: CommandKey, body: [UInt8], earlierBody: [UInt8]? = nil) {
    self.key = key
    self.body = body
    self.earlierBody = earlierBody
  }

  /// Whether a digest that was kept under the key is this command's.
  public func isHeld(as digest: [UInt8]) -> Bool {
    digest == SHA256Sum.of(body) || earlierBody.map { digest == SHA256Sum.of($0) } ?? false
  }
}

/// A command under its key, with the answer that its sender gets now and at every repetition.
public struct KeyedCommand: Sendable, Hashable {
  /// The command.
  public let command: HeldCommand
  /// The answer to keep, as bytes.
  public let answer: [UInt8]

  /// The sender's key.
  public var key: CommandKey { command.key }
  /// What was commanded.
  public var body: [UInt8] { command.body }

  /// Joins a command to its answer.
  public init(_ command: HeldCommand, answer: [UInt8]) {
    self.command = command
    self.answer = answer
  }

  /// Joins a command's key and body to its answer.
  public init(_ key: CommandKey, body: [UInt8], answer: [UInt8]) {
    self.init(HeldCommand(key, body: body), answer: answer)
  }
}
