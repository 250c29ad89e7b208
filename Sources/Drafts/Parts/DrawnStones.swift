import Alloys
import Meshes
import Quantities

/// The stones in some triangles: those whose shape says what they are, and shells that are stones by name alone.
enum DrawnStones {
  /// Every stone of triangles that are stones by their name; those that have no known cut are measured by their box.
  ///
  /// What is drawn again face on face is there once, and the finding that says so beside it.
  static func all(
    of triangles: TriangleBuffer, _ gem: Gem, unit: DrawnUnit, budget: WorkBudget
  ) throws(UnweighableDraft) -> (stones: [DrawnStone], copies: [Finding]) {
    let sorted = try ShellSorting.sort(triangles.span, unit: unit, budget: budget)
    let shapes = Dictionary(sorted.stones.map { ($0.shell, $0) }) { first, _ in first }
    let stones = sorted.shells.enumerated().compactMap { index, shell -> DrawnStone? in
      if let shape = shapes[index] { return DrawnStone(stone: MeasuredStone(shape, gem), centre: shape.centre) }
      guard shell.role.sign > 0 || shell.role == .nested else { return nil }
      let extent = SIMD3<Double>(shell.upperBound) - SIMD3<Double>(shell.lowerBound)
      let sides = [extent.x, extent.y, extent.z].sorted(by: >).map(unit.length)
      let volume = unit.volume(abs(shell.signedVolume))
      guard sides[2] > .zero, volume > .zero else { return nil }
      let middle = (SIMD3<Double>(shell.lowerBound) + SIMD3<Double>(shell.upperBound)) / 2
      return DrawnStone(
        stone: MeasuredStone(
          gem: gem, cut: nil, length: sides[0], width: sides[1], depth: sides[2], volume: volume),
        centre: middle * unit.millimetres)
    }
    return (stones, sorted.findings.filter { $0.code == .duplicateFaces })
  }
}

extension MeasuredStone {
  /// A shape that was recognised, taken for a gem.
  init(_ shape: StoneShape, _ gem: Gem) {
    self.init(
      gem: gem, cut: StoneTables.standard.cut(named: shape.kind.rawValue), length: shape.length, width: shape.width,
      depth: shape.depth, volume: shape.volume)
  }
}
