extension DraftReader {
  /// So many triangles are looked at for a finger hole where it must not slow what is asked for.
  ///
  /// Of a draft that has more, a tip of a few triangles that stands into the hole may be missed; `castability` and
  /// `resize` look at all.
  static let glance = 4000
}
