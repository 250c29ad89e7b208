/// Two faces on the same three vertices, the sides of a wall without thickness between solids that touch.
struct Wall {
  /// The first in the draft's order of its direction.
  let one: Int
  /// The other.
  let other: Int
}
