/// The crossings that one task found in a window of bands, sorted into those bands.
///
/// Owned by one task while triangles are cast, then only read.
final class CrossingBuckets: @unchecked Sendable {
  // Safe to send: written by one task alone, and read by others only after all writers have ended.
  private let buckets: UnsafeMutablePointer<CrossingBucket>
  private let count: Int
  private let memory: CrossingMemory

  /// Empty buckets for a grid.
  init(bands: BandNumbering, memory: CrossingMemory) {
    count = bands.count
    self.memory = memory
    buckets = .allocate(capacity: count)
    buckets.initialize(repeating: CrossingBucket(), count: count)
  }

  deinit {
    clear(from: 0)
    buckets.deallocate()
  }

  /// The bucket of a band.
  func bucket(_ band: Int) -> UnsafeMutablePointer<CrossingBucket> { buckets + band }

  /// The memory that the buckets are filled from.
  var blocks: UnsafeMutablePointer<CrossingBlocks> { memory.blocks }

  /// Whether both are filled by the same task.
  func sharesMemory(with other: CrossingBuckets) -> Bool { memory === other.memory }

  /// Gives back what bands from this one on hold.
  func clear(from first: Int) {
    for band in first..<max(count, first) { (buckets + band).pointee.clear(memory.blocks) }
  }

  /// The rows of some bands that triangles were asked about.
  func rows(in bands: Range<Int>) -> Int { bands.reduce(0) { $0 + buckets[$1].rows } }

  /// Lends the crossings of one band, piece by piece.
  @inline(__always)
  func forEach(in band: Int, _ body: (UnsafeBufferPointer<Crossing>) -> Void) {
    (buckets + band).pointee.forEach(body)
  }
}

/// One task's blocks, kept from window to window.
final class CrossingMemory: @unchecked Sendable {
  // Safe to send: used by one task at a time.
  let blocks: UnsafeMutablePointer<CrossingBlocks>

  init() {
    // A cache line of its own and more: every triangle looks at it.
    let memory = UnsafeMutableRawPointer.allocate(byteCount: 128, alignment: 128)
    blocks = memory.bindMemory(to: CrossingBlocks.self, capacity: 1)
    blocks.initialize(to: CrossingBlocks())
  }

  deinit {
    blocks.deinitialize(count: 1)
    blocks.deallocate()
  }
}
