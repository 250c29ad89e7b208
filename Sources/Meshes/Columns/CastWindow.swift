import Synchronization

/// Bands whose crossings are held at once: as many as memory allows.
///
/// It starts with all that is left and gives up its last half whenever a task holds more than its share, until what is
/// held fits; what it gave up comes in the next window. So no crossing need be counted before it is stored, and each
/// halving throws away at most one share. A band that holds more than a task's share is cast by one task that has all:
/// so a draft is not refused on many cores, or by how they happen to share the work, which one core reads.
final class CastWindow: Sendable {
  /// The first band.
  let start: Int
  /// The most blocks that all tasks may hold.
  let blocks: Int
  private let bound: Atomic<Int>
  private let isTooNarrow = Atomic<Bool>(false)
  private let alone = Atomic<Bool>(false)

  init(_ bands: Range<Int>, blocks: Int) {
    start = bands.lowerBound
    self.blocks = blocks
    bound = Atomic(bands.upperBound)
  }

  /// The band after the last.
  var end: Int { bound.load(ordering: .relaxed) }

  /// Whether one band alone holds more than memory allows.
  var hasFailed: Bool { isTooNarrow.load(ordering: .relaxed) }

  /// Whether one task casts what is left, with all of the blocks.
  var isForOne: Bool { alone.load(ordering: .relaxed) }

  /// Leaves the window to one task where several failed; says whether it did.
  func leaveToOne() -> Bool {
    guard hasFailed, !isForOne else { return false }
    alone.store(true, ordering: .relaxed)
    isTooNarrow.store(false, ordering: .relaxed)
    return true
  }

  /// Gives up the last half of the bands, unless another task did so since `end` was read.
  func halve(_ end: Int) {
    if end - start <= 1 { return isTooNarrow.store(true, ordering: .relaxed) }
    _ = bound.compareExchange(
      expected: end, desired: start + (end - start) / 2, ordering: .relaxed)
  }
}
