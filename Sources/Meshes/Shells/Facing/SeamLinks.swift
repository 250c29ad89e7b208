/// Links faces over edges that more than two faces share, where shells touch or cross along an edge.
///
/// Shells that merely touch are not glued: what is already whole on its own is left alone, and what is left is paired so
/// that each pair bounds one wedge of metal.
enum SeamLinks {
  /// Links what the irregular edges of a mesh leave open.
  static func link(_ links: inout FaceLinks, _ mesh: borrowing WeldedMesh) {
    for edge in links.irregular where edge.count > 2 {
      let open = unpaired(links.counting(edge, of: mesh), &links)
      if open.count == 2 { join(open[0], open[1], &links) }
    }
    for edge in links.irregular where edge.count > 2 {
      let open = unpaired(links.counting(edge, of: mesh), &links)
      if open.count > 2 { pairByAngle(open, &links, mesh) }
    }
  }

  /// The entries that are left when, in each tree, those that run against each other are taken out in pairs.
  static func unpaired(_ entries: [UInt64], _ links: inout FaceLinks) -> [UInt64] {
    var sides: [UInt32] = []
    for entry in entries { sides.append(links.side(ofFace: EdgeTable.halfEdge(entry) / 3) ^ UInt32(entry & 1)) }
    return PairedOff.left(of: sides).map { entries[$0] }
  }

  private static func join(_ one: UInt64, _ other: UInt64, _ links: inout FaceLinks) {
    let opposite: UInt32 = EdgeTable.runAlike(one, other) ? 1 : 0
    // A refusal leaves the edge open; the hole that it then bounds is found and named like any other.
    _ = links.forest.join(
      UInt32(EdgeTable.halfEdge(one) / 3), UInt32(EdgeTable.halfEdge(other) / 3), opposite: opposite)
  }

  /// Pairs faces around an edge as brackets: a face that opens a wedge of metal with the next that closes it.
  ///
  /// Seen along the edge upward, metal lies counter-clockwise of faces that run downward and clockwise of those upward.
  private static func pairByAngle(_ entries: [UInt64], _ links: inout FaceLinks, _ mesh: borrowing WeldedMesh) {
    let ordered = sortedByAngle(entries, mesh)
    guard let start = ordered.firstIndex(where: isDownward) else { return }
    var opened: [UInt64] = []
    for entry in ordered[start...] + ordered[..<start] {
      if isDownward(entry) {
        opened.append(entry)
      } else if let partner = opened.popLast() {
        join(partner, entry, &links)
      }
    }
  }

  private static func isDownward(_ entry: UInt64) -> Bool { entry & 1 == 1 }

  private static func sortedByAngle(_ entries: [UInt64], _ mesh: borrowing WeldedMesh) -> [UInt64] {
    let first = EdgeTable.halfEdge(entries[0])
    let (lesser, greater) = (min(mesh.start(first), mesh.end(first)), max(mesh.start(first), mesh.end(first)))
    let base = mesh.place(lesser)
    let along = mesh.place(greater) - base
    let reference = cross(along, cross(mesh.place(mesh.apex(first)) - base, along))
    let square = cross(along, reference)
    let length = dot(along, along).squareRoot()
    var angles: [(entry: UInt64, angle: Double)] = []
    for entry in entries {
      let arm = mesh.place(mesh.apex(EdgeTable.halfEdge(entry))) - base
      angles.append((entry, pseudoAngle(dot(arm, reference) * length, dot(arm, square))))
    }
    // At one angle metal ends before other metal begins: so the two sides of a wall go with their own solids.
    return angles.sorted {
      ($0.angle, isDownward($0.entry) ? 1 : 0, $0.entry) < ($1.angle, isDownward($1.entry) ? 1 : 0, $1.entry)
    }.map(\.entry)
  }

  /// Grows with the angle of (x, y) from 0 to 4 around the circle, without trigonometry.
  private static func pseudoAngle(_ x: Double, _ y: Double) -> Double {
    let norm = abs(x) + abs(y)
    guard norm > 0 else { return 0 }
    return y >= 0 ? 1 - x / norm : 3 + x / norm
  }
}
