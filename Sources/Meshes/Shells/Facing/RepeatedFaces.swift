/// Faces on the same three vertices: how many there were, and what was kept of them.
struct RepeatedFaces {
  /// Faces left out because the same face is already counted.
  private(set) var duplicates: [Int] = []
  /// Faces on the same vertices that both count: the two sides of a wall without thickness between solids.
  private(set) var walls: [Wall] = []

  /// Which faces are on the same three vertices, each group by its draft order.
  private var groups: [[Int]] = []
  private var groupOfFace: [Int32] = []

  /// Finds faces on the same three vertices and leaves out what does not count.
  ///
  /// Every edge of a closed surface has an even number of faces, so the edges around a patch of repeated faces tell
  /// whether one of each is meant (a duplicate) or two (the wall between two solids that were drawn side by side). The
  /// sides of a wall count for their own solids, or, where that leaves edges open, neither counts.
  init(leavingOutOf mesh: inout WeldedMesh, _ links: borrowing FaceLinks, keepingWalls: Bool) {
    findGroups(mesh, links)
    if groups.isEmpty { return }
    var parity = ParityForest(count: groups.count + 1)
    let ground = UInt32(groups.count)
    for edge in links.irregular { constrain(&parity, ground, links.counting(edge, of: mesh)) }
    let groundSide = parity.find(ground)
    for (index, group) in groups.enumerated() {
      let side = parity.find(UInt32(index))
      let isOdd = side >> 1 != groundSide >> 1 || (side ^ groundSide) & 1 == 1
      settle(group, keepingOne: isOdd, keepingWalls: keepingWalls, &mesh)
    }
  }

  /// Repeated faces share three edges; they are taken up at the one whose vertices are both less than the third.
  private mutating func findGroups(_ mesh: borrowing WeldedMesh, _ links: borrowing FaceLinks) {
    for edge in links.irregular where edge.count >= 2 {
      let halves = links.counting(edge, of: mesh).map(EdgeTable.halfEdge)
      var byApex: [UInt32: [Int]] = [:]
      for half in halves where mesh.apex(half) > max(mesh.start(half), mesh.end(half)) {
        byApex[mesh.apex(half), default: []].append(half / 3)
      }
      for (_, faces) in byApex.sorted(by: { $0.key < $1.key }) where faces.count >= 2 {
        if groupOfFace.isEmpty { groupOfFace = Array(repeating: -1, count: mesh.faceCount) }
        for face in faces { groupOfFace[face] = Int32(groups.count) }
        groups.append(faces.sorted())
      }
    }
  }

  /// What an edge says about the repeated faces at it: all faces kept there, with the others, are an even number.
  private func constrain(_ parity: inout ParityForest, _ ground: UInt32, _ entries: [UInt64]) {
    let groupsHere = entries.map { groupOfFace[EdgeTable.halfEdge($0) / 3] }
    let others = groupsHere.count { $0 < 0 }
    let different = Set(groupsHere.filter { $0 >= 0 }).sorted()
    let opposite = UInt32(others & 1)
    switch different.count {
    // An edge of nothing but one repeated face is a sheet's border and says nothing.
    case 1 where others > 0: _ = parity.join(UInt32(different[0]), ground, opposite: opposite)
    case 2: _ = parity.join(UInt32(different[0]), UInt32(different[1]), opposite: opposite)
    case _: break
    }
  }

  private mutating func settle(_ group: [Int], keepingOne: Bool, keepingWalls: Bool, _ mesh: inout WeldedMesh) {
    let first = mesh.turn(group[0])
    let alike = group.filter { mesh.turn($0) == first }
    let against = group.filter { mesh.turn($0) != first }
    var kept: [Int] = []
    if keepingOne {
      kept = [alike.count >= against.count ? alike[0] : against[0]]
    } else if keepingWalls {
      kept = against.isEmpty ? Array(alike.prefix(2)) : [alike[0], against[0]]
      walls.append(Wall(one: kept[0], other: kept[1]))
    } else {
      walls.append(Wall(one: group[0], other: group[1]))
    }
    for face in group where !kept.contains(face) {
      mesh.isLeftOut[face] = true
      if keepingOne || kept.count == 2 { duplicates.append(face) }
    }
  }
}
