/// Why a jailed process gave no answer.
public enum JailStop: Error, Sendable, Hashable, Codable {
  /// It could not be started or jailed; what the system says.
  case notStarted(why: String)
  /// It crashed; the signal's number.
  case crashed(signal: Int32)
  /// It wanted more memory than its limit, in bytes.
  case outOfMemory(limit: Int)
  /// It wanted more processor time than its limit, in seconds, or did nothing for so long.
  case outOfTime(limit: Int)
  /// It asked the system for what no reading takes: a path, a connection, another process.
  case forbidden
  /// Its answer was longer than its limit, in bytes.
  case answerTooLong(limit: Int)
  /// It ended without an answer, or with one that does not hold together.
  case badAnswer
}
