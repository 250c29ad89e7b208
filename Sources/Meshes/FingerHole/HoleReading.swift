import Dispatch

/// What stands around an axis: the corner nearest to it in each sector and slice.
///
/// However many triangles are read, `mostCorners` corners at most are kept, and the ends of each sector's metal.
struct HoleReading: Sendable {
  /// The axis that it was read about.
  let axis: HoleAxis
  /// Corners, the nearest of each sector and slice.
  let corners: [SIMD3<Double>]
  /// The first and the last corner of the metal in each sector, counted around.
  let ends: [SIMD3<Double>]
  /// From where to where the piece goes along the axis.
  let reach: (from: Double, to: Double)

  private static let sectors = 96
  private static let slices = 8
  static let mostCorners = sectors * slices
  /// Beyond this many radii a corner says nothing of the hole.
  private static let farthest = 1.3
  /// Slices lie evenly to so many radii from the place, the last ones go on.
  private static let sliced = 1.5

  /// Reads one triangle of each `step`, on all processors.
  init(_ triangles: borrowing TriangleSpan, frame: DraftFrame, axis: HoleAxis, step: Int) {
    let count = (triangles.count + step - 1) / step
    let chunks = max(1, min(16, count / 16384))
    var parts = [Part](repeating: Part(axis: axis), count: chunks)
    let layout = triangles.layout
    triangles.bytes.withUnsafeBytes { bytes in
      parts.withUnsafeMutableBufferPointer { slots in
        // Safe to share: the bytes are only read, and each iteration writes its own slot.
        nonisolated(unsafe) let (bytes, slots) = (bytes, slots)
        DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
          let triangles = TriangleSpan(RawSpan(_unsafeBytes: bytes), layout: layout)
          var part = Part(axis: axis)
          for block in count * chunk / chunks..<count * (chunk + 1) / chunks {
            part.add(frame.placed(triangles[SplitMix.index(inBlock: block, of: step, below: triangles.count)]))
          }
          slots[chunk] = part
        }
      }
    }
    let whole = parts.dropFirst().reduce(parts[0]) { $0.joined(with: $1) }
    self.axis = axis
    corners = whole.nearest.compactMap { $0.squared.isFinite ? $0.corner : nil }
    ends = whole.ends.flatMap { $0.first.turn.isFinite ? [$0.first.corner, $0.last.corner] : [] }
    reach = whole.reach
  }

  /// How far a direction is turned, from 0 to 4 in four straight parts: sectors need not be even.
  @inline(__always)
  static func turn(_ x: Double, _ y: Double) -> Double {
    let part = y / max(x.magnitude + y.magnitude, .leastNormalMagnitude)
    return x >= 0 ? 1 + part : 3 - part
  }

  /// What some of the triangles show.
  private struct Part {
    typealias End = (corner: SIMD3<Double>, turn: Double)

    let axis: HoleAxis
    let u: SIMD3<Double>
    let v: SIMD3<Double>
    /// Beyond this, squared, a corner says nothing of the hole.
    let most: Double
    /// Up to this, squared, it is metal around it.
    let metal: Double
    /// Slices a millimetre.
    let slicing: Double
    var nearest: [(corner: SIMD3<Double>, squared: Double)]
    var ends: [(first: End, last: End)]
    var reach = (from: Double.infinity, to: -Double.infinity)

    init(axis: HoleAxis) {
      self.axis = axis
      (u, v) = axis.across
      most = farthest * farthest * axis.radius * axis.radius
      metal = HoleSides.open * HoleSides.open * axis.radius * axis.radius
      slicing = Double(slices) / (2 * sliced * axis.radius)
      nearest = Array(repeating: (.zero, .infinity), count: sectors * slices)
      ends = Array(repeating: ((.zero, .infinity), (.zero, -.infinity)), count: sectors)
    }

    @inline(__always)
    mutating func add(_ triangle: PlacedTriangle) {
      add(triangle.a)
      add(triangle.b)
      add(triangle.c)
    }

    @inline(__always)
    private mutating func add(_ corner: SIMD3<Double>) {
      let offset = corner - axis.place
      let along = dot(offset, axis.direction)
      reach = (min(reach.from, along), max(reach.to, along))
      let (x, y) = (dot(offset, u), dot(offset, v))
      let squared = x * x + y * y
      guard squared < most else { return }
      let turn = HoleReading.turn(x, y)
      let sector = min(Int(turn * Double(sectors / 4)), sectors - 1)
      let slice = Int(min(max(along * slicing + Double(slices / 2), 0), Double(slices - 1)))
      let cell = sector * slices + slice
      if squared < nearest[cell].squared { nearest[cell] = (corner, squared) }
      if squared < metal {
        if turn < ends[sector].first.turn { ends[sector].first = (corner, turn) }
        if turn > ends[sector].last.turn { ends[sector].last = (corner, turn) }
      }
    }

    func joined(with other: Part) -> Part {
      var whole = self
      for cell in nearest.indices where other.nearest[cell].squared < nearest[cell].squared {
        whole.nearest[cell] = other.nearest[cell]
      }
      for sector in ends.indices {
        if other.ends[sector].first.turn < ends[sector].first.turn {
          whole.ends[sector].first = other.ends[sector].first
        }
        if other.ends[sector].last.turn > ends[sector].last.turn { whole.ends[sector].last = other.ends[sector].last }
      }
      whole.reach = (min(reach.from, other.reach.from), max(reach.to, other.reach.to))
      return whole
    }
  }
}
