import Dispatch

/// What stands around an axis: the corner nearest to it in each sector and slice, and the nearest flat.
struct HoleReading: Sendable {
  /// The axis that it was read about.
  let axis: HoleAxis
  /// Corners, the nearest of each sector and slice.
  private(set) var corners: [SIMD3<Double>]
  /// How near the flats between corners come to the axis.
  private(set) var nearestFlat: Double
  /// From where to where the piece goes along the axis.
  private(set) var reach: (from: Double, to: Double)

  private static let sectors = 96
  private static let slices = 16
  /// Beyond this many radii a corner says nothing of the hole.
  private static let farthest = 1.3

  /// Reads the triangles at `step` of each other, on all processors.
  init(_ triangles: borrowing TriangleSpan, frame: DraftFrame, axis: HoleAxis, length: Double, step: Int) {
    let count = (triangles.count + step - 1) / step
    let chunks = max(1, min(16, count / 8192))
    var parts = [Part](repeating: Part(axis: axis, length: length), count: chunks)
    let layout = triangles.layout
    triangles.bytes.withUnsafeBytes { bytes in
      parts.withUnsafeMutableBufferPointer { slots in
        // Safe to share: the bytes are only read, and each iteration writes its own slot.
        nonisolated(unsafe) let (bytes, slots) = (bytes, slots)
        DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
          let triangles = TriangleSpan(RawSpan(_unsafeBytes: bytes), layout: layout)
          for index in count * chunk / chunks..<count * (chunk + 1) / chunks {
            slots[chunk].add(frame.placed(triangles[index * step]))
          }
        }
      }
    }
    let whole = parts.dropFirst().reduce(parts[0]) { $0.joined(with: $1) }
    self.axis = axis
    corners = whole.nearest.compactMap { $0.squared.isFinite ? $0.corner : nil }
    nearestFlat = whole.flat.squareRoot()
    reach = whole.reach
  }

  /// What some of the triangles show.
  private struct Part {
    let axis: HoleAxis
    let u: SIMD3<Double>
    let v: SIMD3<Double>
    let length: Double
    /// Beyond this, squared, a corner says nothing of the hole.
    let most: Double
    var nearest: [(corner: SIMD3<Double>, squared: Double)]
    var flat = Double.infinity
    var reach = (from: Double.infinity, to: -Double.infinity)

    init(axis: HoleAxis, length: Double) {
      self.axis = axis
      (u, v) = axis.direction.across
      self.length = length
      most = farthest * farthest * axis.radius * axis.radius
      nearest = Array(repeating: (.zero, .infinity), count: sectors * slices)
    }

    @inline(__always)
    mutating func add(_ triangle: PlacedTriangle) {
      let least = min(add(triangle.a), min(add(triangle.b), add(triangle.c)))
      // A triangle is no nearer than its nearest corner by more than its longest side: most are passed over.
      let side = max((triangle.b - triangle.a).squaredLength, (triangle.c - triangle.a).squaredLength).squareRoot() * 2
      let enough = axis.radius + side
      guard least < enough * enough else { return }
      flat = min(flat, flatDistance(triangle))
    }

    /// Takes a corner; returns its distance from the axis, squared.
    @inline(__always)
    private mutating func add(_ corner: SIMD3<Double>) -> Double {
      let offset = corner - axis.place
      let along = dot(offset, axis.direction)
      reach = (min(reach.from, along), max(reach.to, along))
      let (x, y) = (dot(offset, u), dot(offset, v))
      let squared = x * x + y * y
      guard squared < most else { return squared }
      // A turn in four straight parts: sectors need not be even.
      let part = y / max(x.magnitude + y.magnitude, .leastNormalMagnitude)
      let turn = x >= 0 ? 1 + part : 3 - part
      let sector = min(Int(turn * Double(sectors / 4)), sectors - 1)
      let slice = Int((along / length + 0.5) * Double(slices))
      let cell = sector * slices + min(max(slice, 0), slices - 1)
      if squared < nearest[cell].squared { nearest[cell] = (corner, squared) }
      return squared
    }

    /// How near a triangle comes to the axis, squared, seen along it.
    private func flatDistance(_ triangle: PlacedTriangle) -> Double {
      let flattened = PlacedTriangle(
        a: axis.across(to: triangle.a), b: axis.across(to: triangle.b), c: axis.across(to: triangle.c))
      let crossed = flattened.crossed
      // Seen edge on it is a line, which needs no area: the nearest place is on an edge.
      if crossed.squaredLength > 1e-18 { return flattened.nearest(to: .zero).squaredLength }
      return [(flattened.a, flattened.b), (flattened.b, flattened.c), (flattened.c, flattened.a)].reduce(.infinity) {
        let (from, way) = ($1.0, $1.1 - $1.0)
        let share = way.squaredLength > 0 ? min(max(-dot(from, way) / way.squaredLength, 0), 1) : 0
        return min($0, (from + way * share).squaredLength)
      }
    }

    func joined(with other: Part) -> Part {
      var whole = self
      for cell in nearest.indices where other.nearest[cell].squared < nearest[cell].squared {
        whole.nearest[cell] = other.nearest[cell]
      }
      whole.flat = min(flat, other.flat)
      whole.reach = (min(reach.from, other.reach.from), max(reach.to, other.reach.to))
      return whole
    }
  }
}
