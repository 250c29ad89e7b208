/// What a thin place is like.
public enum SectionKind: String, CaseIterable, Sendable {
  /// Clearly wider than it is thick: a wall, a rim, a shell.
  case wall
  /// Up to about 1.7 times as wide as it is thick: a prong, a wire.
  case prong
}
