/// The crossings that one task found, sorted into the bands of rows of the three axes.
///
/// Owned by one task while triangles are cast, then only read.
final class CrossingBuckets: @unchecked Sendable {
  // Safe to send: written by one task alone, and read by others only after all writers have ended.
  private var buckets: UnsafeMutablePointer<Growing<Crossing>>
  private let firstBucket: SIMD4<Int>

  /// Empty buckets for a grid.
  init(grid: ColumnGrid) {
    let x = grid.bands(.x)
    let y = grid.bands(.y)
    let z = grid.bands(.z)
    firstBucket = SIMD4(0, x, x + y, x + y + z)
    buckets = .allocate(capacity: firstBucket[3])
    for index in 0..<firstBucket[3] { (buckets + index).initialize(to: Growing()) }
  }

  deinit {
    buckets.deinitialize(count: firstBucket[3])
    buckets.deallocate()
  }

  /// The buckets of one axis, one a band.
  @inline(__always)
  func buckets(_ axis: ColumnAxis) -> UnsafeMutablePointer<Growing<Crossing>> { buckets + firstBucket[axis.rawValue] }

  /// Lends the crossings of one band.
  func withBand<R>(_ axis: ColumnAxis, _ band: Int, _ body: (UnsafeBufferPointer<Crossing>) -> R) -> R {
    let bucket = buckets(axis) + band
    return body(UnsafeBufferPointer(start: bucket.pointee.base, count: bucket.pointee.count))
  }
}
