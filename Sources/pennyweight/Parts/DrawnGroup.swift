import Alloys
import Meshes
import Quantities

/// A group of a plan with its own copy of its triangles.
struct DrawnGroup {
  var group: PartGroup
  let alloy: Alloy?
  /// What its stones are, where an option names them.
  let namedGem: Gem?

  var isMetal: Bool { group.substance == .metal }

  /// Moves what has the shape of a stone out of all metal groups into one group of its own at the end.
  /// - Returns: the stones, copies too; groups that held nothing else are gone.
  static func takeStones(
    _ gem: Gem, outOf groups: inout [DrawnGroup], unit: DrawnUnit, budget: WorkBudget
  ) -> [DrawnStone] {
    var stones: [DrawnStone] = []
    var taken = TriangleBuffer()
    var left: [DrawnGroup] = []
    for drawn in groups {
      var kept: DrawnGroup? = drawn
      // The sorting leaves out what is drawn again face on face: such copies are found once the first is gone.
      while let metal = kept, metal.isMetal {
        let (found, hasCopies) = metal.stoneShapes(unit: unit, budget: budget)
        if found.isEmpty { break }
        stones += found.map { DrawnStone(stone: MeasuredStone($0, gem), centre: $0.centre) }
        let (rest, out) = metal.group.triangles.parted(by: found.flatMap(\.triangles))
        taken.append(out)
        // The names' runs no longer count the same triangles.
        kept =
          rest.count == 0
          ? nil
          : DrawnGroup(
            group: PartGroup(name: metal.group.name, substance: .metal, triangles: rest), alloy: metal.alloy,
            namedGem: nil)
        if !hasCopies { break }
      }
      if let kept { left.append(kept) }
    }
    if taken.count > 0 {
      let group = PartGroup(name: "stones found", substance: .stone, triangles: taken)
      left.append(DrawnGroup(group: group, alloy: nil, namedGem: nil))
    }
    groups = left
    return stones
  }

  /// The shells with the shape of a stone, and whether any faces are drawn more than once.
  private func stoneShapes(unit: DrawnUnit, budget: WorkBudget) -> (found: [StoneShape], hasCopies: Bool) {
    // What cannot be sorted is refused when it is measured.
    guard let sorted = try? ShellSorting.sort(group.triangles.span, unit: unit, budget: budget) else {
      return ([], false)
    }
    return (sorted.stones, sorted.findings.contains { $0.code == .duplicateFaces })
  }
}

extension TriangleBuffer {
  /// The triangles without some, and those.
  fileprivate func parted(by indices: [Int]) -> (rest: TriangleBuffer, taken: TriangleBuffer) {
    var isTaken = [Bool](repeating: false, count: count)
    for index in indices { isTaken[index] = true }
    var (rest, taken) = (TriangleBuffer(capacity: count), TriangleBuffer(capacity: indices.count))
    let triangles = span
    for index in 0..<count {
      if isTaken[index] { taken.append(triangles[index]) } else { rest.append(triangles[index]) }
    }
    return (rest, taken)
  }
}

extension PartPlan.Group {
  /// The group with its own copy of its triangles.
  func drawn(_ triangles: borrowing TriangleSpan) -> DrawnGroup {
    var names: [NamedTriangles] = []
    var count = 0
    for part in parts {
      let run = count..<count + part.triangles.count
      count = run.upperBound
      if let name = part.name { names.append(NamedTriangles(name: name, triangles: run)) }
    }
    let buffer = TriangleBuffer(triangles, runs: parts.map(\.triangles))
    switch substance {
    case .metal(let alloy):
      let group = PartGroup(name: name, substance: .metal, triangles: buffer, names: names)
      return DrawnGroup(group: group, alloy: alloy, namedGem: nil)
    case .stone(let gem):
      let group = PartGroup(name: name, substance: .stone, triangles: buffer, names: names)
      return DrawnGroup(group: group, alloy: nil, namedGem: gem)
    }
  }
}
