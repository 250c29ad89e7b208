/// The direction of a bundle of columns.
enum ColumnAxis: Int, CaseIterable, Sendable {
  case x = 0
  case y = 1
  case z = 2

  /// The coordinate that counts a column along its row; (u, v, depth) is right-handed.
  var u: Int {
    switch self {
    case .x: 1
    case .y: 2
    case .z: 0
    }
  }

  /// The coordinate that counts the rows.
  var v: Int {
    switch self {
    case .x: 2
    case .y: 0
    case .z: 1
    }
  }

  /// The coordinate along the column.
  var depth: Int { rawValue }
}
