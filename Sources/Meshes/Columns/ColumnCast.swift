import Dispatch
import Synchronization

/// Casts triangles on a grid, on all cores.
///
/// The outcome does not depend on the number of tasks: crossings of a column are sorted before they are read, and
/// sums are taken band by band in order.
enum ColumnCast {
  /// The most and the fewest triangles that a task takes at a time.
  private static let chunk = 64...16_384

  /// Casts every triangle into the bands of a window, one set of buckets a task; the window narrows until they fit.
  ///
  /// `others` are sets that were filled before and share the tasks' memory.
  static func cast(
    _ triangles: borrowing TriangleSpan, grid: ColumnGrid, window: CastWindow, into sets: [CrossingBuckets],
    others: [CrossingBuckets] = []
  ) {
    if !window.isForOne {
      cast(triangles, grid: grid, window: window, into: sets, others, share: window.blocks / sets.count)
      guard sets.count > 1, window.leaveToOne() else { return }
      for set in sets { set.clear(from: 0) }
      for set in others { set.clear(from: window.end) }
    }
    // What the other tasks' blocks hold is of sets that were filled before.
    let elsewhere = sets.dropFirst().reduce(0) { $0 + $1.blocks.pointee.held }
    cast(triangles, grid: grid, window: window, into: Array(sets.prefix(1)), others, share: window.blocks - elsewhere)
  }

  /// Casts every triangle by as many tasks as there are sets, each of which may hold its share of blocks.
  private static func cast(
    _ triangles: borrowing TriangleSpan, grid: ColumnGrid, window: CastWindow, into sets: [CrossingBuckets],
    _ others: [CrossingBuckets], share: Int
  ) {
    let count = triangles.count
    let layout = triangles.layout
    let jitters = ColumnAxis.allCases.map { ColumnJitter(axis: $0, salt: grid.salt) }
    let chunk = min(max(count / (sets.count * 16), Self.chunk.lowerBound), Self.chunk.upperBound)
    let next = NextChunk()
    triangles.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      // Safe to share: the tasks only read, and concurrentPerform returns after the last of them.
      nonisolated(unsafe) let corners = base + layout.cornersOffset
      DispatchQueue.concurrentPerform(iterations: sets.count) { task in
        while let first = next.take(chunk, of: count) {
          let range = first..<min(first + chunk, count)
          let source = CornerSource(corners: corners, stride: layout.stride)
          cast(source, range, grid: grid, jitters: jitters, window: window, into: sets[task], others, share: share)
        }
      }
    }
  }

  /// Casts a range of triangles along all three axes.
  private static func cast(
    _ source: CornerSource, _ range: Range<Int>, grid: ColumnGrid, jitters: [ColumnJitter], window: CastWindow,
    into buckets: CrossingBuckets, _ others: [CrossingBuckets], share: Int
  ) {
    jitters[ColumnAxis.x.rawValue].withPlaces { alongX in
      jitters[ColumnAxis.y.rawValue].withPlaces { alongY in
        jitters[ColumnAxis.z.rawValue].withPlaces { alongZ in
          var first = range.lowerBound
          while first < range.upperBound, !window.hasFailed {
            let end = window.end
            let bands = window.start..<end
            let x = caster(.x, alongX, grid, buckets, bands)
            let y = caster(.y, alongY, grid, buckets, bands)
            let z = caster(.z, alongZ, grid, buckets, bands)
            first = cast(source, first..<range.upperBound, grid.placing, (x, y, z), share: share)
            if buckets.blocks.pointee.held > share {
              window.halve(end)
              buckets.clear(from: window.end)
              for set in others where set.sharesMemory(with: buckets) { set.clear(from: window.end) }
            }
          }
        }
      }
    }
  }

  /// Casts triangles until the task holds more than its share; gives the first that was not cast.
  private static func cast(
    _ source: CornerSource, _ range: Range<Int>, _ placing: ColumnGrid.Placing,
    _ casters: (x: TriangleCaster, y: TriangleCaster, z: TriangleCaster), share: Int
  ) -> Int {
    let held = casters.x.blocks
    for index in range {
      if held.pointee.held > share { return index }
      let (a, b, c) = source.triangle(index, placing)
      casters.z.cast(a, b, c)
      casters.x.cast(a.yzx, b.yzx, c.yzx)
      casters.y.cast(a.zxy, b.zxy, c.zxy)
    }
    return range.upperBound
  }

  private static func caster(
    _ axis: ColumnAxis, _ places: ColumnJitter.Places, _ grid: ColumnGrid, _ buckets: CrossingBuckets,
    _ window: Range<Int>
  ) -> TriangleCaster {
    let numbering = BandNumbering(grid)
    let rows = numbering.rows(axis, in: window)
    return TriangleCaster(
      places: places, width: Int32(grid.width(axis)), firstRow: Int32(rows.lowerBound), endRow: Int32(rows.upperBound),
      rowsPerBand: Int32(grid.rowsPerBand(axis)), buckets: buckets.bucket(numbering.first(axis)),
      blocks: buckets.blocks)
  }
}

/// Hands out pieces of a range to whichever task is free.
final class NextChunk: Sendable {
  private let next = Atomic<Int>(0)

  /// The first of the next `size` numbers below `count`; nil when there are none left.
  func take(_ size: Int, of count: Int) -> Int? {
    let first = next.add(size, ordering: .relaxed).oldValue
    return first < count ? first : nil
  }
}

/// Triangles in memory, ready for a hot loop.
private struct CornerSource {
  let corners: UnsafeRawPointer
  let stride: Int

  @inline(__always)
  func triangle(
    _ index: Int, _ placing: ColumnGrid.Placing
  ) -> (SIMD3<Float>, SIMD3<Float>, SIMD3<Float>) {
    // Safe: the index lies in the span, and its stride holds nine floats from `corners`.
    let start = corners + index * stride
    return (placing(Self.corner(start)), placing(Self.corner(start + 12)), placing(Self.corner(start + 24)))
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
