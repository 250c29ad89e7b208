/// What may be changed on a stock item.
public enum CustomizedAspect: String, Sendable, Hashable, Codable, CaseIterable {
  /// The style.
  case style
  /// The colour.
  case colour
  /// What it expresses: a word, a sign, a face.
  case expression
  /// How it is built.
  case structure
  /// What it is made of.
  case material
  /// How large it is.
  case size
}
