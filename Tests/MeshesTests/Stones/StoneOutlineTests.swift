import DraftShapes
import Testing

@testable import Meshes

@Suite struct `The outline of a stone without its blunt corners` {
  /// Begins again at the first corner each time that one has gone.
  private static func plainly(_ corners: [SIMD2<Double>], within off: Double) -> [SIMD2<Double>] {
    var kept = corners
    while kept.count > 3 {
      let straight = kept.indices.first { index in
        let (before, after) = (kept[(index + kept.count - 1) % kept.count], kept[(index + 1) % kept.count])
        let (chord, arm) = (after - before, kept[index] - before)
        return abs(chord.x * arm.y - chord.y * arm.x) <= off * (chord * chord).sum().squareRoot()
      }
      guard let straight else { break }
      kept.remove(at: straight)
    }
    return kept
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func `is what leaving out the first of them each time leaves`(
    seed: UInt64
  ) {
    var dice = Dice(seed: seed)
    let count = Int.random(in: 3...120, using: &dice)
    let turns = (0..<count).map { _ in Double.random(in: 0..<360, using: &dice) }.sorted()
    let round = turns.map { SIMD2(4 * Turn(degrees: $0).cosine, 3 * Turn(degrees: $0).sine) }
    for off in [0.001, 0.01, 0.1, 1, 5] {
      let (corners, looks) = StoneOutline.straightened(round, within: off)
      #expect(corners == Self.plainly(round, within: off))
      #expect(looks <= 3 * count)
    }
  }
}
