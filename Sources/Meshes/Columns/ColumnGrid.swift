/// Columns along x, y and z through the box around a draft, one sample in each square cell.
///
/// A cell's sample lies at its own jittered place within it, so that an axis-aligned wall does not catch a whole row of
/// columns at once: the errors of neighbouring cells are independent and the variance can be read from the samples.
/// Lengths within the grid are counted in cells from `origin`.
struct ColumnGrid: Sendable {
  /// The least corner of the box, in drawn units.
  let origin: SIMD3<Float>
  /// The side of a cell, in drawn units.
  let cell: Double
  /// Cells along x, y and z.
  let cells: SIMD3<Int>
  /// How fine it is; each level has a jitter of its own.
  let level: Int
  /// Chooses the jitter.
  var salt: UInt32 { level >= 0 ? UInt32(level) : UInt32(16 - level) }
  /// A power of two that brings the box to about 1, so that no difference of corners overflows, however large the draft.
  private let zoom: Float
  /// Cells in a zoomed unit.
  private let scale: Float
  /// The upper corner of the box in cells.
  private let reach: SIMD3<Float>

  /// The most cells along one side: a column's place within its cell must be exact in a float.
  static let mostCells = 8000

  /// The levels: 0 is where a draft is cast first, those below are for drafts of many shells in one place.
  static let levels = -3...2

  /// About so many columns over all three axes: four times as many with each level.
  static func columns(_ level: Int) -> Int { 3 << (18 + 2 * level) }

  /// A grid of one of the levels.
  init(lowerBound: SIMD3<Float>, upperBound: SIMD3<Float>, level: Int) {
    let columns = Self.columns(level)
    let size = SIMD3<Double>(upperBound) - SIMD3<Double>(lowerBound)
    // A flat draft has no box; a hair of its longest side keeps the cells finite.
    let floor = Swift.max(size.max() * 1e-6, Double(Float.leastNonzeroMagnitude))
    let box = size.replacing(with: floor, where: size .< floor)
    let faces = box.x * box.y + box.y * box.z + box.z * box.x
    let side = max((faces / Double(columns)).squareRoot(), size.max() / Double(Self.mostCells))
    let zoom = Self.zoom(Swift.max(size.max(), floor))
    scale = Float(1 / (side * Double(zoom)))
    cell = 1 / (Double(scale) * Double(zoom))
    self.zoom = zoom
    origin = lowerBound
    reach = (upperBound * zoom - lowerBound * zoom) * scale
    let counts = reach.rounded(.down)
    cells = SIMD3(Int(counts.x) + 1, Int(counts.y) + 1, Int(counts.z) + 1)
    self.level = level
  }

  /// A power of two near the inverse of a size, within a float's range.
  private static func zoom(_ size: Double) -> Float {
    Float(sign: .plus, exponent: min(max(-Int(size.exponent), -130), 126), significand: 1)
  }

  /// Maps corners to cells from the grid's origin; the same corner always goes to the same place.
  var placing: Placing { Placing(zoom: zoom, origin: origin * zoom, scale: scale, reach: reach) }

  /// How corners are mapped, ready for a hot loop.
  struct Placing {
    fileprivate let zoom: Float
    fileprivate let origin: SIMD3<Float>
    fileprivate let scale: Float
    fileprivate let reach: SIMD3<Float>

    /// A corner in cells from the origin, within the box whatever is read.
    ///
    /// A mapped file may change after the plain pass found its box: what then lies outside, NaN too, is put on its edge,
    /// and the change is told when the draft is verified.
    @inline(__always)
    func callAsFunction(_ corner: SIMD3<Float>) -> SIMD3<Float> {
      let cells = (corner * zoom - origin) * scale
      let above = SIMD3<Float>.zero.replacing(with: cells, where: cells .>= .zero)
      return reach.replacing(with: above, where: above .< reach)
    }
  }

  /// Cells along a row of the axis.
  func width(_ axis: ColumnAxis) -> Int { cells[axis.u] }

  /// Rows of the axis.
  func height(_ axis: ColumnAxis) -> Int { cells[axis.v] }

  /// Rows that one task sweeps at a time, so that its crossings stay in the second-level cache; a coarser grid, which is
  /// cast where columns are crowded, has fewer columns in a band.
  func rowsPerBand(_ axis: ColumnAxis) -> Int { max(1, (32_768 >> max(-2 * level, 0)) / width(axis)) }

  /// How many bands of rows the axis has.
  func bands(_ axis: ColumnAxis) -> Int { (height(axis) + rowsPerBand(axis) - 1) / rowsPerBand(axis) }
}
