import Quantities

/// The SHA-256 that is kept with what is recorded, so that a changed byte is seen before it is used.
///
/// It guards against a failing disk and a careless hand, not against someone who computes it anew.
public enum Seal {
  /// The seal of an event in its place.
  public static func of(_ event: RecordedEvent) -> [UInt8] {
    of([
      Array(event.journal.description.utf8), Array("\(event.sequence) \(event.recordedAt.milliseconds)".utf8),
      Array(event.name.utf8), event.body,
    ])
  }

  /// The seal of a command's answer.
  public static func of(_ command: KeyedCommand, digest: [UInt8]) -> [UInt8] {
    of([Array(command.key.text.utf8), digest, command.answer])
  }

  /// Each part goes in with its length before it, so that no two lists of parts are the same bytes.
  static func of(_ parts: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts {
      bytes += Array("\(part.count):".utf8)
      bytes += part
    }
    return SHA256Sum.of(bytes)
  }
}
