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
  /// - Returns: the stones; groups that held nothing else are gone.
  static func takeStones(_ gem: Gem, outOf groups: inout [DrawnGroup], unit: DrawnUnit) -> [MeasuredStone] {
    var stones: [MeasuredStone] = []
    var taken = TriangleBuffer()
    var left: [DrawnGroup] = []
    for drawn in groups {
      // What cannot be sorted is refused when it is measured.
      let found = drawn.isMetal ? (try? ShellSorting.sort(drawn.group.triangles.span, unit: unit))?.stones ?? [] : []
      guard !found.isEmpty else {
        left.append(drawn)
        continue
      }
      stones += found.map { MeasuredStone($0, gem) }
      let (rest, out) = drawn.group.triangles.parted(by: found.flatMap(\.triangles))
      taken.append(out)
      guard rest.count > 0 else { continue }
      var kept = drawn
      // The names' runs no longer count the same triangles.
      kept.group = PartGroup(name: drawn.group.name, substance: .metal, triangles: rest)
      left.append(kept)
    }
    if taken.count > 0 {
      let group = PartGroup(name: "stones found", substance: .stone, triangles: taken)
      left.append(DrawnGroup(group: group, alloy: nil, namedGem: nil))
    }
    groups = left
    return stones
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
