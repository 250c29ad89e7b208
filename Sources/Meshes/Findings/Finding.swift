/// Something that was seen in a draft and that a person should know; findings are values, all reported at once.
public struct Finding: Sendable, Hashable {
  /// Which kind of thing was seen.
  public let code: FindingCode
  /// What was seen here, where, and what to do, in words.
  public let message: String

  /// Makes a finding.
  public init(_ code: FindingCode, _ message: String) {
    self.code = code
    self.message = message
  }

  /// How much it matters; each code has one severity.
  public var severity: FindingSeverity { code.severity }
}
