/// The bodies and suspected cavities of a draft, from the columns of one grid, in drawn units.
struct BodyReading: Sendable {
  /// The separate bodies, largest first, by the axis that sees the most.
  let bodies: [Region]
  /// Voids that do not reach the outside, largest first, by the axis that sees the fewest.
  let cavities: [Region]
  /// The area of the cavities' walls.
  let cavityWall: Double
  /// The half width that this area is known within.
  let cavityWallBound: Double

  /// A body or a void.
  struct Region: Sendable {
    /// Its volume.
    let volume: Double
    /// The half width that this volume is known within.
    let bound: Double
    /// Where its middle is.
    let centre: SIMD3<Double>
  }

  /// Fewer columns than this through a region are taken for a sliver at the rim of a larger one.
  static let fewestColumns = 16

  /// Compares the three axes of a grid whose metal was read.
  init(_ reading: GridReading) {
    let found = reading.axes.map { (bodies: $0.metal?.bodies ?? [], cavities: $0.metal?.cavities ?? []) }
    // A gap thinner than a cell joins two bodies for the axes that run along it, never for the one across it; a wall
    // thinner than a cell opens a cavity likewise.
    let most = ColumnAxis.allCases.max { found[$0.rawValue].bodies.count < found[$1.rawValue].bodies.count } ?? .z
    let fewest = ColumnAxis.allCases.min { found[$0.rawValue].cavities.count < found[$1.rawValue].cavities.count } ?? .z
    bodies = found[most.rawValue].bodies.map { Region($0, axis: most, grid: reading.grid) }
    cavities = found[fewest.rawValue].cavities.map { Region($0, axis: fewest, grid: reading.grid) }
    let voids = cavities.isEmpty ? [] : found.flatMap(\.cavities)
    let area = reading.grid.cell * reading.grid.cell
    cavityWall = voids.reduce(0) { $0 + $1.wall } * area
    cavityWallBound = ColumnIntegral.reach * voids.reduce(0) { $0 + $1.wallVariance }.squareRoot() * area
  }
}

extension BodyReading.Region {
  init(_ island: Island, axis: ColumnAxis, grid: ColumnGrid) {
    let cell = grid.cell
    volume = island.volume * cell * cell * cell
    bound = ColumnIntegral.reach * island.volumeVariance.squareRoot() * cell * cell * cell
    var centre = SIMD3<Double>(grid.origin)
    centre[axis.u] += island.centre.x * cell
    centre[axis.v] += island.centre.y * cell
    centre[axis.depth] += island.centre.z * cell
    self.centre = centre
  }
}
