/// Everything that is settled about the shells of a draft, to be written down.
struct SortedShells {
  /// The faces, caps among them.
  let mesh: WeldedMesh
  /// Which shell they belong to.
  let shells: FacedShells
  /// The caps of true holes by shell.
  let caps: [Int: [HoleCap]]
  /// How many loops were as thin as a seam.
  let seams: Int
  /// What lies inside what.
  let containment: Containment
  /// What each shell is.
  let roles: [ShellRole]
  /// The drawn faces that were turned to run as the rest of their shell does.
  let flipped: [Int]
  /// What the shells are called.
  let naming: ShellNaming

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
    for (face, side) in shells.sides.enumerated() where side != FacedShells.none {
      let role = roles[Int(side >> 1)]
      if role.sign == 0 { continue }
      let isTurned = (side & 1 == 1) != (role == .turned)
      let corner = 3 * face
      append(mesh.corners[corner], to: &coordinates)
      append(mesh.corners[isTurned ? corner + 2 : corner + 1], to: &coordinates)
      append(mesh.corners[isTurned ? corner + 1 : corner + 2], to: &coordinates)
    }
    return TriangleBuffer(coordinates: coordinates)
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
      let own = (caps[shell] ?? []).reduce(VolumeDoubt.none) { $0 + $1.doubt }
      switch roles[shell] {
      case .outward, .cavity: doubt = doubt + own
      case .turned: doubt = doubt + -own
      case .ambiguousCavity:
        doubt = doubt + VolumeDoubt(low: -abs(shells.tallies[shell].volume), value: 0, high: 0)
      case .nested: break
      }
    }
    return doubt
  }
}
