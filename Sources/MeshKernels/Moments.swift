/// Volume, area and flat triangles in double precision.
///
/// One accumulator for each place in a block. The loop is written triangle by triangle, free of any order between them
/// and of branches, and the optimiser turns it into vectors; SIMD types of doubles it takes apart into lanes first, and
/// does not find all of them again.
struct Moments {
  /// What the accumulators need, aligned to 32 bytes.
  static let byteCount = 3 * ColumnBlock.triangles * MemoryLayout<Double>.size

  private let volumes: UnsafeMutablePointer<Double>
  private let areas: UnsafeMutablePointer<Double>
  private let squares: UnsafeMutablePointer<Double>
  private var flat = SIMD4<Int64>(repeating: 0)

  @inline(__always)
  init(_ buffer: UnsafeMutableRawPointer) {
    volumes = buffer.initializeMemory(as: Double.self, repeating: 0, count: 3 &* ColumnBlock.triangles)
    areas = volumes + ColumnBlock.triangles
    squares = areas + ColumnBlock.triangles
  }

  /// Six times the signed volume about the origin.
  var sixfoldVolume: Double { sum(volumes) }
  /// Twice the area.
  var doubledArea: Double { sum(areas) }
  /// How many triangles have a cross product of exactly zero.
  var flatCount: Int { Int(flat[0] &+ flat[1] &+ flat[2] &+ flat[3]) }

  @inline(__always)
  mutating func add(_ block: ColumnBlock, origin: (x: Double, y: Double, z: Double)) {
    for index in 0..<ColumnBlock.triangles {
      let ax = block.double(0, index)
      let ay = block.double(1, index)
      let az = block.double(2, index)
      let bx = block.double(3, index) - ax
      let by = block.double(4, index) - ay
      let bz = block.double(5, index) - az
      let cx = block.double(6, index) - ax
      let cy = block.double(7, index) - ay
      let cz = block.double(8, index) - az
      let nx = by * cz - bz * cy
      let ny = bz * cx - bx * cz
      let nz = bx * cy - by * cx
      let square = nx * nx + ny * ny + nz * nz
      volumes[index] += (ax - origin.x) * nx + (ay - origin.y) * ny + (az - origin.z) * nz
      areas[index] += square.squareRoot()
      squares[index] = square
    }
    countFlat()
  }

  @inline(__always)
  private mutating func countFlat() {
    for index in stride(from: 0, to: ColumnBlock.triangles, by: 4) {
      let four = UnsafeRawPointer(squares + index).load(as: SIMD4<Double>.self)
      // A mask's lanes are −1 where it is set.
      flat &-= unsafeBitCast(four .== 0, to: SIMD4<Int64>.self)
    }
  }
}

private func sum(_ values: UnsafeMutablePointer<Double>) -> Double {
  var sum = 0.0
  for index in 0..<ColumnBlock.triangles { sum += values[index] }
  return sum
}
