/// The bodies, suspected cavities and walls that the columns of one axis see.
struct AxisMetal: Sendable {
  /// Largest first, in cells.
  let bodies: [Island]
  let cavities: [Island]
  let walls: WallReading
}
