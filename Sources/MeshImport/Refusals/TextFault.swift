/// What is wrong in a line of a text draft.
public enum TextFault: Sendable, Hashable {
  /// Something else stands where a keyword or a number should.
  case expected(String, found: String)
}
