/// What a draft of any size can be.
public enum BigDraftKind: String, CaseIterable, Sendable {
  /// A comfort-fit band: one shell.
  case band
  /// A band and 72 beads pushed into it: 73 shells that overlap.
  case pave
  /// A torus: one shell.
  case torus
}
