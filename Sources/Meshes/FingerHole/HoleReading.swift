import Dispatch

/// What stands around an axis: the corner nearest to it in each sector and slice.
///
/// However many triangles are read, `mostCorners` corners at most are kept, and the ends of each sector's metal.
struct HoleReading: Sendable {
  /// The axis that it was read about.
  let axis: HoleAxis
  /// Corners, the nearest of each sector and slice.
  let corners: [HoleCorner]
  /// The first and the last corner of the metal in each sector, counted around.
  let ends: [HoleCorner]
  /// From where to where the piece goes along the axis.
  let reach: (from: Double, to: Double)

  private static let sectors = 96
  private static let slices = 8
  static let mostCorners = sectors * slices
  /// Beyond this many radii a corner says nothing of the hole.
  private static let farthest: Float = 1.3
  /// Slices lie evenly to so many radii from the place, the last ones go on.
  private static let sliced: Float = 1.5

  /// Reads the triangles, on all processors where there are many.
  init(_ triangles: borrowing TriangleSpan, frame: DraftFrame, axis: HoleAxis) {
    let count = triangles.count
    let chunks = max(1, min(16, count / 16384))
    var parts = [Part](repeating: Part(axis: axis), count: chunks)
    let (layout, view) = (triangles.layout, AxisView(axis, frame))
    triangles.bytes.withUnsafeBytes { bytes in
      parts.withUnsafeMutableBufferPointer { slots in
        // Safe to share: the bytes are only read, and each iteration writes its own slot.
        nonisolated(unsafe) let (bytes, slots) = (bytes, slots)
        let read = { @Sendable (chunk: Int) in
          let triangles = TriangleSpan(RawSpan(_unsafeBytes: bytes), layout: layout)
          slots[chunk].add(triangles, count * chunk / chunks..<count * (chunk + 1) / chunks, view)
        }
        if chunks == 1 { read(0) } else { DispatchQueue.concurrentPerform(iterations: chunks, execute: read) }
      }
    }
    let whole = parts.dropFirst().reduce(parts[0]) { $0.joined(with: $1) }
    self.axis = axis
    corners = whole.nearest.compactMap { $0.squared.isFinite ? HoleCorner(place: frame.placed($0.corner)) : nil }
    ends = whole.ends.flatMap { ends -> [HoleCorner] in
      guard ends.first.turn.isFinite else { return [] }
      return [ends.first, ends.last].map { HoleCorner(place: frame.placed($0.corner)) }
    }
    reach = (Double(whole.reach.from), Double(whole.reach.to))
  }

  /// How far a direction is turned, from 0 to 4 in four straight parts: sectors need not be even.
  @inline(__always)
  static func turn<Number: BinaryFloatingPoint>(_ x: Number, _ y: Number) -> Number {
    let part = y / max(x.magnitude + y.magnitude, .leastNormalMagnitude)
    return x >= 0 ? 1 + part : 3 - part
  }

  /// What some of the triangles show.
  private struct Part {
    /// A corner and how far from the axis it is, squared.
    struct Nearest {
      var squared = Float.infinity
      var corner = SIMD3<Float>.zero
    }

    /// A corner and how far it is turned.
    struct End {
      var turn: Float
      var corner = SIMD3<Float>.zero
    }

    /// The first and the last corner of a sector.
    struct Ends {
      var first = End(turn: .infinity)
      var last = End(turn: -.infinity)
    }

    let radius: Float
    var nearest = [Nearest](repeating: Nearest(), count: sectors * slices)
    var ends = [Ends](repeating: Ends(), count: sectors)
    var reach: (from: Float, to: Float) = (.infinity, -.infinity)

    init(axis: HoleAxis) { radius = Float(axis.radius) }

    /// Reads the corners of a range of triangles.
    mutating func add(_ triangles: borrowing TriangleSpan, _ range: Range<Int>, _ view: AxisView) {
      // Beyond this, squared, a corner says nothing of the hole; up to the other it is metal around it.
      let most = farthest * farthest * radius * radius
      let metal = Float(HoleSides.open * HoleSides.open) * radius * radius
      let slicing = Float(slices) / (2 * sliced * radius)
      var reach = reach
      nearest.withUnsafeMutableBufferPointer { nearest in
        ends.withUnsafeMutableBufferPointer { ends in
          for index in range {
            let triangle = triangles[index]
            for corner in 0..<3 {
              let place = corner == 0 ? triangle.a : corner == 1 ? triangle.b : triangle.c
              let seen = view(place)
              reach = (min(reach.from, seen.z), max(reach.to, seen.z))
              let squared = seen.x * seen.x + seen.y * seen.y
              guard squared < most else { continue }
              let turn = HoleReading.turn(seen.x, seen.y)
              let sector = min(Int(turn * Float(sectors / 4)), sectors - 1)
              let slice = Int(min(max(seen.z * slicing + Float(slices / 2), 0), Float(slices - 1)))
              let cell = sector * slices + slice
              if squared < nearest[cell].squared { nearest[cell] = Nearest(squared: squared, corner: place) }
              guard squared < metal else { continue }
              if turn < ends[sector].first.turn { ends[sector].first = End(turn: turn, corner: place) }
              if turn > ends[sector].last.turn { ends[sector].last = End(turn: turn, corner: place) }
            }
          }
        }
      }
      self.reach = reach
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
