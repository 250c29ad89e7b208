/// Which faces hang together over edges that just two faces share, and which of them run against each other.
struct FaceLinks {
  /// All half-edges by edge.
  let edges: EdgeTable
  /// Faces joined over their edges; opposite where one of them is flipped against the other.
  var forest: ParityForest
  /// The edges that are not shared by just two different faces.
  private(set) var irregular: [Range<Int>] = []
  /// Half-edges where going around comes back flipped: a one-sided (Möbius) surface.
  private(set) var conflicts: [Int] = []

  /// Links the faces of a mesh over all its regular edges.
  init(_ mesh: borrowing WeldedMesh) {
    let edges = EdgeTable(mesh)
    var forest = ParityForest(count: mesh.faceCount)
    var irregular: [Range<Int>] = []
    var conflicts: [Int] = []
    edges.eachEdge { range in
      let one = edges.entries[range.lowerBound]
      let other = edges.entries[range.upperBound - 1]
      let (half, partner) = (EdgeTable.halfEdge(one), EdgeTable.halfEdge(other))
      guard range.count == 2, mesh.apex(half) != mesh.apex(partner) else {
        irregular.append(range)
        return
      }
      let opposite: UInt32 = EdgeTable.runAlike(one, other) ? 1 : 0
      if !forest.join(UInt32(half / 3), UInt32(partner / 3), opposite: opposite) { conflicts.append(half) }
    }
    self.edges = edges
    self.forest = forest
    self.irregular = irregular
    self.conflicts = conflicts
  }

  /// The entries of an irregular edge whose faces still count.
  func counting(_ edge: Range<Int>, of mesh: borrowing WeldedMesh) -> [UInt64] {
    var counting: [UInt64] = []
    for index in edge where !mesh.isLeftOut[EdgeTable.halfEdge(edges.entries[index]) / 3] {
      counting.append(edges.entries[index])
    }
    return counting
  }

  /// Links the faces of irregular edges that became regular because other faces were left out.
  mutating func linkSettledEdges(of mesh: borrowing WeldedMesh) {
    var still: [Range<Int>] = []
    for edge in irregular {
      let entries = counting(edge, of: mesh)
      if entries.isEmpty { continue }
      guard entries.count == 2 else {
        still.append(edge)
        continue
      }
      let (half, partner) = (EdgeTable.halfEdge(entries[0]), EdgeTable.halfEdge(entries[1]))
      let opposite: UInt32 = EdgeTable.runAlike(entries[0], entries[1]) ? 1 : 0
      if !forest.join(UInt32(half / 3), UInt32(partner / 3), opposite: opposite) { conflicts.append(half) }
    }
    irregular = still
  }

  /// The half-edges of edges with an odd number of faces: what a closed surface never has.
  func loose(in mesh: borrowing WeldedMesh) -> [Int] {
    var loose: [Int] = []
    for edge in irregular {
      var count = 0
      for index in edge where !mesh.isLeftOut[EdgeTable.halfEdge(edges.entries[index]) / 3] { count += 1 }
      guard !count.isMultiple(of: 2) else { continue }
      for index in edge where !mesh.isLeftOut[EdgeTable.halfEdge(edges.entries[index]) / 3] {
        loose.append(EdgeTable.halfEdge(edges.entries[index]))
      }
    }
    return loose
  }

  /// The face's root, doubled, plus one where it runs against its root.
  mutating func side(ofFace face: Int) -> UInt32 { forest.find(UInt32(face)) }
}
