/// What kind of body the triangles of a draft bound, as far as one pass can tell.
public enum Solidness: String, CaseIterable, Sendable {
  /// Balanced, facing outward.
  case solid
  /// Balanced, facing inward: the metal is the absolute value of the signed volume.
  case inverted
  /// Balanced, but a volume near zero against the area: a sheet, or shells that cancel each other.
  case noSolid
  /// Some directed edge has no partner: there is no one volume.
  case open
}
