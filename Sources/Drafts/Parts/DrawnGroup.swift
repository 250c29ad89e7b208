import Alloys
import MeshImport
import Meshes
import Quantities

/// A group of a plan with its own copy of its triangles.
struct DrawnGroup {
  var group: PartGroup
  let alloy: Alloy?
  /// The draft's parts in it, each with the run of its triangles within the group.
  let parts: [(part: DraftPart, run: Range<Int>)]
  /// What its stones are, where an option names them.
  let namedGem: Gem?

  var isMetal: Bool { group.substance == .metal }

  /// The parts of which some surface is in the group.
  var partsWithSurface: [DraftPart] { parts.filter { hasSurface($0.run) }.map(\.part) }

  private func hasSurface(_ run: Range<Int>) -> Bool {
    let triangles = group.triangles.span
    for index in run where triangles[index].hasArea { return true }
    return false
  }

  /// So often a group is looked through: the sorting shows one of the stones that are drawn again face on face, and each
  /// look takes one such copy of each out.
  static let mostLooks = 16

  /// Moves what has the shape of a stone out of all metal groups into one group of its own at the end.
  ///
  /// A group is sorted `mostLooks` times at the most; what is drawn oftener stays, and the sorting that follows counts it
  /// once and says so.
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
      for _ in 0..<mostLooks {
        guard let metal = kept, metal.isMetal else { break }
        let (found, hasCopies) = metal.stoneShapes(unit: unit, budget: budget)
        if found.isEmpty { break }
        stones += found.map { DrawnStone(stone: MeasuredStone($0, gem), centre: $0.centre) }
        kept = metal.without(found.flatMap(\.triangles), movedTo: &taken)
        if !hasCopies { break }
      }
      if let kept { left.append(kept) }
    }
    if taken.count > 0 {
      let group = PartGroup(name: "stones found", substance: .stone, triangles: taken)
      left.append(DrawnGroup(group: group, alloy: nil, parts: [], namedGem: nil))
    }
    groups = left
    return stones
  }

  /// The group without some of its triangles, which are appended to others; nil where nothing is left.
  private func without(_ indices: [Int], movedTo taken: inout TriangleBuffer) -> DrawnGroup? {
    let (rest, out, before) = group.triangles.parted(by: indices)
    taken.append(out)
    if rest.count == 0 { return nil }
    let parts = parts.map { (part: $0.part, run: before[$0.run.lowerBound]..<before[$0.run.upperBound]) }
    // The names' runs no longer count the same triangles.
    let group = PartGroup(name: group.name, substance: .metal, triangles: rest)
    return DrawnGroup(group: group, alloy: alloy, parts: parts, namedGem: nil)
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
  /// The triangles without some, and those; and how many stay of those before each triangle, and of all.
  fileprivate func parted(by indices: [Int]) -> (rest: TriangleBuffer, taken: TriangleBuffer, before: [Int]) {
    var isTaken = [Bool](repeating: false, count: count)
    for index in indices { isTaken[index] = true }
    var (rest, taken) = (TriangleBuffer(capacity: count), TriangleBuffer(capacity: indices.count))
    var before: [Int] = []
    before.reserveCapacity(count + 1)
    let triangles = span
    for index in 0..<count {
      before.append(rest.count)
      if isTaken[index] { taken.append(triangles[index]) } else { rest.append(triangles[index]) }
    }
    before.append(rest.count)
    return (rest, taken, before)
  }
}

extension Triangle {
  /// Whether it has an area: one without encloses nothing.
  fileprivate var hasArea: Bool {
    let (a, b, c) = (SIMD3<Double>(a), SIMD3<Double>(b), SIMD3<Double>(c))
    let (u, v) = (b - a, c - a)
    return u.y * v.z != u.z * v.y || u.z * v.x != u.x * v.z || u.x * v.y != u.y * v.x
  }
}

extension PartPlan.Group {
  /// The group with its own copy of its triangles.
  func drawn(_ triangles: borrowing TriangleSpan) -> DrawnGroup {
    var names: [NamedTriangles] = []
    var runs: [(part: DraftPart, run: Range<Int>)] = []
    var count = 0
    for part in parts {
      let run = count..<count + part.triangles.count
      count = run.upperBound
      runs.append((part: part, run: run))
      if let name = part.name { names.append(NamedTriangles(name: name, triangles: run)) }
    }
    let buffer = TriangleBuffer(triangles, runs: parts.map(\.triangles))
    switch substance {
    case .metal(let alloy):
      let group = PartGroup(name: name, substance: .metal, triangles: buffer, names: names)
      return DrawnGroup(group: group, alloy: alloy, parts: runs, namedGem: nil)
    case .stone(let gem):
      let group = PartGroup(name: name, substance: .stone, triangles: buffer, names: names)
      return DrawnGroup(group: group, alloy: nil, parts: runs, namedGem: gem)
    }
  }
}
