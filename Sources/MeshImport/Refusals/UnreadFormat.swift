/// What a file is when it is no format that is read here.
public enum UnreadFormat: Sendable, Hashable, Codable {
  /// A format that was recognised, by its first bytes or its extension; for example "PLY".
  case named(String)
  /// Neither its first bytes nor its extension say what it is.
  case unrecognised
  /// A page of HTML: a download that asked for a login, or that failed.
  case webPage
  /// What Git leaves in place of a large file that was not fetched.
  case largeFilePointer
}
