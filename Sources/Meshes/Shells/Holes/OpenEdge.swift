/// An edge of a shell without its partner, in the direction in which the shell's face runs along it.
struct OpenEdge {
  /// The shell; shells that share a vertex of a hole have one number here.
  let shell: Int
  /// The half-edge, as drawn.
  let halfEdge: Int
  /// The vertex where the shell's face enters the edge.
  let from: UInt32
  /// The vertex where it leaves it.
  let to: UInt32

  /// The open edges of all shells, sorted by shell and first vertex.
  ///
  /// What remains of each irregular edge when, within each shell, faces that run against each other cancel: that is the
  /// boundary of the shell as a sum of faces, so that each vertex is left as often as it is entered.
  static func all(in mesh: borrowing WeldedMesh, _ links: borrowing FaceLinks, _ shells: borrowing FacedShells)
    -> [OpenEdge]
  {
    var open: [OpenEdge] = []
    for edge in links.irregular {
      var here: [OpenEdge] = []
      for half in links.counting(edge, of: mesh).map(EdgeTable.halfEdge) {
        let isTurned = shells.isTurned(half / 3)
        let (start, end) = (mesh.start(half), mesh.end(half))
        here.append(
          OpenEdge(
            shell: shells.shell(ofFace: half / 3), halfEdge: half, from: isTurned ? end : start,
            to: isTurned ? start : end))
      }
      let sides = here.map { UInt32($0.shell) << 1 | ($0.from < $0.to ? 0 : 1) }
      open += PairedOff.left(of: sides).map { here[$0] }
    }
    return open.sorted { ($0.shell, $0.from, $0.to, $0.halfEdge) < ($1.shell, $1.from, $1.to, $1.halfEdge) }
  }
}
