import Dispatch

/// Casts all triangles on a grid and sweeps its columns, on all cores.
///
/// The outcome does not depend on the number of tasks: crossings of a column are sorted before they are read, and
/// sums are taken band by band in order.
enum ColumnCast {
  /// Triangles that a task takes at a time.
  private static let chunk = 16_384

  /// The crossings of every triangle, one set of buckets a task.
  static func crossings(of triangles: borrowing TriangleSpan, grid: ColumnGrid, tasks: Int) -> [CrossingBuckets] {
    let all = (0..<tasks).map { _ in CrossingBuckets(grid: grid) }
    let count = triangles.count
    let layout = triangles.layout
    let jitters = ColumnAxis.allCases.map { ColumnJitter(axis: $0, salt: grid.salt) }
    triangles.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      // Safe to share: the tasks only read, and concurrentPerform returns after the last of them.
      nonisolated(unsafe) let corners = base + layout.cornersOffset
      DispatchQueue.concurrentPerform(iterations: tasks) { task in
        var first = task * chunk
        while first < count {
          let range = first..<min(first + chunk, count)
          cast(corners, stride: layout.stride, range, grid: grid, jitters: jitters, into: all[task])
          first += tasks * chunk
        }
      }
    }
    return all
  }

  /// Casts a range of triangles along all three axes.
  private static func cast(
    _ corners: UnsafeRawPointer, stride: Int, _ range: Range<Int>, grid: ColumnGrid, jitters: [ColumnJitter],
    into buckets: CrossingBuckets
  ) {
    jitters[ColumnAxis.x.rawValue].withPlaces { alongX in
      jitters[ColumnAxis.y.rawValue].withPlaces { alongY in
        jitters[ColumnAxis.z.rawValue].withPlaces { alongZ in
          let x = caster(.x, alongX, grid, buckets)
          let y = caster(.y, alongY, grid, buckets)
          let z = caster(.z, alongZ, grid, buckets)
          let placing = grid.placing
          for index in range {
            // Safe: the range lies in the span, and its stride holds nine floats from `corners`.
            let start = corners + index * stride
            let a = placing(corner(start))
            let b = placing(corner(start + 12))
            let c = placing(corner(start + 24))
            z.cast(a, b, c)
            x.cast(a.yzx, b.yzx, c.yzx)
            y.cast(a.zxy, b.zxy, c.zxy)
          }
        }
      }
    }
  }

  private static func caster(
    _ axis: ColumnAxis, _ places: ColumnJitter.Places, _ grid: ColumnGrid, _ buckets: CrossingBuckets
  ) -> TriangleCaster {
    TriangleCaster(
      axis: axis, places: places, width: Int32(grid.width(axis)), height: Int32(grid.height(axis)),
      rowsPerBand: Int32(grid.rowsPerBand(axis)), buckets: buckets.buckets(axis))
  }

  @inline(__always)
  private static func corner(_ start: UnsafeRawPointer) -> SIMD3<Float> {
    SIMD3(
      start.loadUnaligned(as: Float.self), start.loadUnaligned(fromByteOffset: 4, as: Float.self),
      start.loadUnaligned(fromByteOffset: 8, as: Float.self))
  }
}

extension SIMD3<Float> {
  @inline(__always) fileprivate var yzx: Self { SIMD3(y, z, x) }
  @inline(__always) fileprivate var zxy: Self { SIMD3(z, x, y) }
}
