/// What a cast of columns took.
struct CastWork: Sendable, Hashable {
  /// Crossings of columns and triangles.
  var crossings = 0
  /// Rows of columns that triangles were asked about.
  ///
  /// Those that a triangle's box reaches; of a box of four cells at most those in which it meets a column. Like the
  /// crossings they do not depend on windows and tasks.
  var rows = 0
  /// Times that the triangles were passed over.
  var windows = 0
  /// The most bytes that crossings held at once.
  var mostBytes = 0

  /// Crossings and rows.
  var steps: Int { crossings + rows }

  /// What two casts took, one after the other.
  static func + (one: Self, other: Self) -> Self {
    CastWork(
      crossings: one.crossings + other.crossings, rows: one.rows + other.rows, windows: one.windows + other.windows,
      mostBytes: max(one.mostBytes, other.mostBytes))
  }
}
