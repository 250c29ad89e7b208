/// What was found at a place of a surface.
enum SampleOutcome: Sendable {
  /// Within metal or on no metal: not the surface of the piece.
  case buried
  /// The surface of the piece, and under it no two faces that oppose each other: an edge, a corner.
  case edge
  /// The surface of the piece over a wall or a prong.
  case measured(SurfaceSample)
  /// The lines met edges, or the surface is not closed there.
  case unclear
}
