/// What a margin is taken on, by the name of its first factor.
enum MarginBase: String {
  /// Every line of the piece before it.
  case allLines = "lines of the piece"
  /// Those without the metal of the piece and of its plating.
  case linesWithoutMetal = "lines of the piece without metal"
}

extension QuoteLine {
  /// Whether the line is for metal: the piece's own, or a plating's.
  var isMetal: Bool { group == .metal || id.hasSuffix(".metal") }
}
