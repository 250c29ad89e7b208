import Quantities

/// Everything that is settled about the shells of a draft, to be written down.
struct SortedShells {
  /// The faces, caps among them.
  let mesh: WeldedMesh
  /// Which shell they belong to.
  let shells: FacedShells
  /// The caps of true holes by shell.
  let caps: [Int: [HoleCap]]
  /// Those of them that are not buried in other metal: what closes them matters.
  let bareCaps: [Int: [HoleCap]]
  /// How many loops were as thin as a seam.
  let seams: Int
  /// What lies inside what.
  let containment: Containment
  /// What each shell is.
  let roles: [ShellRole]
  /// Whether the draft is inside out as a whole and was turned so.
  let isInsideOut: Bool
  /// The drawn faces that were turned to run as the rest of their shell does.
  let flipped: [Int]
  /// What the shells are called.
  let naming: ShellNaming
  /// The walls without thickness between solids.
  let walls: [Wall]
  /// What the draft was drawn in; findings are said in millimetres.
  let unit: DrawnUnit

  /// The shells for the caller.
  var list: [Shell] {
    shells.tallies.indices.map { shell in
      let tally = shells.tallies[shell]
      return Shell(
        name: naming.name(shell), firstTriangle: tally.firstFace, triangles: tally.count,
        flippedTriangles: min(tally.counts.x, tally.counts.y), signedVolume: tally.volume, area: tally.area,
        lowerBound: tally.lower, upperBound: tally.upper, cappedHoles: caps[shell]?.count ?? 0, role: roles[shell])
    }
  }

  /// The triangles as they count.
  var mended: TriangleBuffer {
    var coordinates: [Float] = []
    coordinates.reserveCapacity(9 * mesh.faceCount)
    eachCounted { face in
      let corner = 3 * face
      let turn = isTurned(face) ? 1 : 0
      append(mesh.corners[corner], to: &coordinates)
      append(mesh.corners[corner + 1 + turn], to: &coordinates)
      append(mesh.corners[corner + 2 - turn], to: &coordinates)
    }
    return TriangleBuffer(coordinates: coordinates)
  }

  /// How many triangles count.
  var mendedTriangles: Int {
    var count = 0
    eachCounted { _ in count += 1 }
    return count
  }

  /// Calls `body` with each face that is part of the piece, walls that face each other left out.
  private func eachCounted(_ body: (Int) -> Void) {
    var isGone = [Bool](repeating: false, count: walls.isEmpty ? 0 : mesh.faceCount)
    for wall in walls where cancel(wall) { (isGone[wall.one], isGone[wall.other]) = (true, true) }
    for face in shells.sides.indices where counts(face) && (isGone.isEmpty || !isGone[face]) { body(face) }
  }

  /// Whether a face is part of the piece.
  private func counts(_ face: Int) -> Bool {
    shells.sides[face] != FacedShells.none && roles[shells.shell(ofFace: face)].sign != 0
  }

  /// Whether a face that counts runs against the way it was drawn.
  private func isTurned(_ face: Int) -> Bool {
    shells.isTurned(face) != isTurned(shell: shells.shell(ofFace: face))
  }

  /// Whether a shell that counts faces the other way than it was drawn: metal outward, a void inward.
  private func isTurned(shell: Int) -> Bool {
    let volume = shells.tallies[shell].volume
    return roles[shell].sign < 0 ? volume > 0 : volume < 0
  }

  /// Whether the two sides of a wall face each other in the mended draft: then nothing is between them and both go.
  private func cancel(_ wall: Wall) -> Bool {
    guard counts(wall.one), counts(wall.other) else { return false }
    return (mesh.turn(wall.one) == mesh.turn(wall.other)) == (isTurned(wall.one) != isTurned(wall.other))
  }

  private func append(_ vertex: UInt32, to coordinates: inout [Float]) {
    let point = mesh.points[Int(vertex)]
    coordinates.append(point.x)
    coordinates.append(point.y)
    coordinates.append(point.z)
  }

  /// What is to be added to the signed volume of the mended triangles.
  var doubt: VolumeDoubt {
    var doubt = VolumeDoubt.none
    for shell in shells.tallies.indices {
      let own = (bareCaps[shell] ?? []).reduce(VolumeDoubt.none) { $0 + $1.doubt }
      switch roles[shell] {
      case .outward, .turned, .cavity: doubt = doubt + (isTurned(shell: shell) ? -own : own)
      case .ambiguousCavity:
        doubt = doubt + VolumeDoubt(low: -abs(shells.tallies[shell].volume), value: 0, high: 0)
      case .straySheet:
        doubt = doubt + VolumeDoubt(low: 0, value: 0, high: HoleLimits.mostEnclosed(shells.tallies[shell]))
      case .nested: break
      }
    }
    return doubt
  }
}
