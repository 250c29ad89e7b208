/// What a margin is taken on.
public enum MarginBase: String, Sendable, Hashable, Codable, CaseIterable {
  /// Every line of the piece before it.
  case allLines = "all-lines"
  /// Those without the metal of the piece and of its plating.
  case linesWithoutMetal = "lines-without-metal"
}
