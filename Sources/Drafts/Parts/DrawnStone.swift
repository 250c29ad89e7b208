import Alloys
import Meshes
import Quantities

/// A stone of a draft with the place where it is drawn.
struct DrawnStone {
  let stone: MeasuredStone
  /// The middle of the box around it, in millimetres of the drawing.
  let centre: SIMD3<Double>

  /// No two stones have their middles so near each other: one is drawn again over the other, in millimetres.
  private static let samePlace = 0.05
  /// So far the sizes of copies differ that were turned or welded otherwise, in millimetres.
  private static let sameSize = 0.05

  /// Whether it is another drawing of the same stone; what it is taken for may be another gem.
  fileprivate func isSame(as other: DrawnStone) -> Bool {
    let apart = centre - other.centre
    guard (apart * apart).sum() <= Self.samePlace * Self.samePlace else { return false }
    let sizes = [
      (stone.length, other.stone.length), (stone.width, other.stone.width), (stone.depth, other.stone.depth),
    ]
    return stone.cut?.name == other.stone.cut?.name
      && sizes.allSatisfy { abs($0.value - $1.value) <= Self.sameSize }
  }

  fileprivate static func mayReach(_ one: DrawnStone, _ other: DrawnStone) -> Bool {
    abs(one.centre.x - other.centre.x) <= samePlace
  }
}

extension [DrawnStone] {
  /// The indices of stones that are drawn over one that comes before them.
  var repeated: [Int] {
    let along = indices.sorted { (self[$0].centre.x, $0) < (self[$1].centre.x, $1) }
    var repeated: Set<Int> = []
    for (place, index) in along.enumerated() {
      for near in along[..<place].reversed() {
        guard DrawnStone.mayReach(self[near], self[index]) else { break }
        if self[near].isSame(as: self[index]) { repeated.insert(Swift.max(near, index)) }
      }
    }
    return repeated.sorted()
  }

  /// Each stone once.
  var once: [DrawnStone] {
    let repeated = Set(repeated)
    return indices.filter { !repeated.contains($0) }.map { self[$0] }
  }

  /// The finding that stones are drawn more than once; nil where none is.
  var repetition: Finding? {
    let repeated = repeated.map { self[$0] }
    guard let first = repeated.first else { return nil }
    return .repeatedStone(repeated.count, around: first.centre)
  }
}
