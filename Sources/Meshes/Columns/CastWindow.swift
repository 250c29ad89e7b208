import Synchronization

/// Bands whose crossings are held at once: as many as memory allows.
///
/// It starts with all that is left and gives up its last half whenever a task holds more than its share, until what is
/// held fits; what it gave up comes in the next window. So no crossing need be counted before it is stored, and each
/// halving throws away at most one share.
final class CastWindow: Sendable {
  /// The first band.
  let start: Int
  /// The most blocks that a task may hold.
  let share: Int
  private let bound: Atomic<Int>
  private let isTooNarrow = Atomic<Bool>(false)

  init(_ bands: Range<Int>, share: Int) {
    start = bands.lowerBound
    self.share = share
    bound = Atomic(bands.upperBound)
  }

  /// The band after the last.
  var end: Int { bound.load(ordering: .relaxed) }

  /// Whether one band alone holds more than memory allows.
  var hasFailed: Bool { isTooNarrow.load(ordering: .relaxed) }

  /// Gives up the last half of the bands, unless another task did so since `end` was read.
  func halve(_ end: Int) {
    if end - start <= 1 { return isTooNarrow.store(true, ordering: .relaxed) }
    _ = bound.compareExchange(
      expected: end, desired: start + (end - start) / 2, ordering: .relaxed)
  }
}
