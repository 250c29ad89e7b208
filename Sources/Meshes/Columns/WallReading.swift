/// Wall thickness as the columns' runs tell it, in cells of one grid.
///
/// Across a plate whose normal is at an angle to the column a run is thickness / |n · axis|, so run · |n · axis| is the
/// thickness; each end of a run stands for cell² / |n · axis| of the surface and is weighted by (n · axis)², so that over
/// the three axes every place of the surface counts once.
struct WallReading: Sendable {
  /// The outer surface by thickness, in cells².
  private(set) var surface = [Double](repeating: 0, count: Self.bins)
  /// The same for walls alone: runs between two faces that are nearly parallel.
  private(set) var walls = [Double](repeating: 0, count: Self.bins)
  /// How many runs there are in each bin of `walls`, and where one of them is (u, v, depth, axis).
  private(set) var counts = [Int](repeating: 0, count: Self.bins)
  private(set) var places = [Place?](repeating: nil, count: Self.bins)

  /// A run in cells.
  struct Place: Sendable {
    let axis: ColumnAxis
    let cells: SIMD3<Double>
    let thickness: Double
  }

  /// Eight bins an octave from 2⁻⁶ to 2¹⁴ cells.
  static let bins = 160
  /// Every plate faces one of the three axes at least this squarely (1/√3 = 0.577).
  static let leastCosine: Float = 0.55
  /// The two faces of a wall are parallel within 26°.
  static let opposed: Float = -0.9

  /// Nothing read yet.
  init() {}

  /// The walls that all axes of a grid see whose metal was read.
  init(_ reading: GridReading) {
    for axis in reading.axes {
      if let metal = axis.metal { add(metal.walls) }
    }
  }

  /// Reads the runs of one band.
  init(_ band: BandRuns, axis: ColumnAxis) {
    for column in 0..<band.columns {
      for run in Int(band.starts[column])..<Int(band.starts[column + 1]) {
        let place = SIMD2(Double(column % band.width) + 0.5, Double(band.firstRow + column / band.width) + 0.5)
        add(band.runs[run], ends: band.ends[run], axis: axis, place: place)
      }
    }
  }

  /// Adds what was read after this.
  mutating func add(_ later: WallReading) {
    for bin in 0..<Self.bins {
      // Cosines have 15 bits: their sums in double precision are exact, in whatever order.
      surface[bin] += later.surface[bin]
      walls[bin] += later.walls[bin]
      counts[bin] += later.counts[bin]
      if let place = later.places[bin], place.thickness < places[bin]?.thickness ?? .infinity { places[bin] = place }
    }
  }

  private mutating func add(
    _ run: SIMD2<Float>, ends: RunEnds, axis: ColumnAxis, place: SIMD2<Double>
  ) {
    let cosines = ends.cosines
    let length = run.y - run.x
    surface[Self.bin(length * cosines.x)] += Double(cosines.x)
    surface[Self.bin(length * cosines.y)] += Double(cosines.y)
    let mean = (cosines.x + cosines.y) / 2
    guard cosines.min() >= Self.leastCosine, ends.entry.opposition(ends.exit) <= Self.opposed else { return }
    let bin = Self.bin(length * mean)
    walls[bin] += Double(cosines.x + cosines.y)
    counts[bin] += 1
    let thickness = Double(length * mean)
    if thickness < places[bin]?.thickness ?? .infinity {
      let middle = Double(run.x + run.y) / 2
      places[bin] = Place(axis: axis, cells: SIMD3(place.x, place.y, middle), thickness: thickness)
    }
  }

  /// The bin of a thickness: a float's exponent and its first three bits behind the point.
  @inline(__always)
  static func bin(_ thickness: Float) -> Int {
    let bits = Int(thickness.bitPattern >> 20) - (127 - 6) * 8
    return min(max(bits, 0), bins - 1)
  }

  /// The least thickness of a bin, in cells.
  static func lowerEdge(_ bin: Int) -> Double {
    Double(Float(bitPattern: UInt32(bin + (127 - 6) * 8) << 20))
  }
}
