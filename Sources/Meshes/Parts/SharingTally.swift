/// What one slot adds up to over columns, in cells.
struct SharingTally: Sendable {
  /// The sum.
  var sum = 0.0
  /// Squared differences of columns side by side in a row.
  var squaresAlong = 0.0
  /// Squared differences of columns one above the other.
  var squaresAcross = 0.0
  /// Stretches longer than a hair.
  var columns = 0

  /// The variance of the sum, as `AxisReading.variance` reads it from neighbours.
  var variance: Double { (squaresAlong + squaresAcross) * 0.25 }

  /// Adds a row.
  mutating func add(_ row: ArraySlice<Float>, above: ArraySlice<Float>?) {
    var total: Float = 0
    var steps: Float = 0
    var last: Float?
    for value in row {
      total += value
      if let last { steps += (value - last) * (value - last) }
      last = value
    }
    sum += Double(total)
    squaresAlong += Double(steps)
    guard let above else { return }
    var differences: Float = 0
    for (one, other) in zip(row, above) { differences += (one - other) * (one - other) }
    squaresAcross += Double(differences)
  }

  /// The tally of two sets of columns together.
  static func += (left: inout Self, right: Self) {
    left.sum += right.sum
    left.squaresAlong += right.squaresAlong
    left.squaresAcross += right.squaresAcross
    left.columns += right.columns
  }
}
