/// Cairo or pango could not draw.
public struct TypesettingFailure: Error, Sendable, Hashable {
  /// What the library said.
  public let reason: String
}
