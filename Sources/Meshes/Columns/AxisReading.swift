/// What the columns of one axis say.
struct AxisReading: Sendable {
  let axis: ColumnAxis
  let sums: ColumnSums
  /// Its bodies, suspected cavities and walls; only where they were asked for.
  let metal: AxisMetal?

  /// Crossings of columns and triangles.
  let crossings: Int
}
