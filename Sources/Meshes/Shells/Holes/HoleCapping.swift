/// The holes of all shells with the caps that close them.
struct HoleCapping {
  /// The caps of what is truly a hole, by shell.
  private(set) var caps: [HoleCap] = []
  /// Loops as thin as the welding tolerance: T-junctions and cracks that enclose nothing.
  private(set) var seams: [HoleCap] = []
  /// What each shell, before they are gathered, is gathered under: shells that meet at a hole are one.
  private(set) var names: [Int]

  /// Finds the holes of a mesh.
  init(_ mesh: borrowing WeldedMesh, _ links: borrowing FaceLinks, _ shells: borrowing FacedShells, thinness: Double) {
    names = Array(shells.tallies.indices)
    if links.irregular.isEmpty { return }
    let open = gather(OpenEdge.all(in: mesh, links, shells))
    for loop in HoleLoops(open).loops {
      let cap = HoleCap(loop, in: mesh, shells)
      if cap.hole.area <= thinness * cap.hole.length { seams.append(cap) } else { caps.append(cap) }
    }
  }

  /// Gives open edges of shells that share a vertex the number of the first of these shells.
  private mutating func gather(_ edges: [OpenEdge]) -> [OpenEdge] {
    var forest = ParityForest(count: names.count)
    var shellAt: [UInt32: UInt32] = [:]
    for edge in edges {
      for vertex in [edge.from, edge.to] {
        if let other = shellAt[vertex] {
          _ = forest.join(other, UInt32(edge.shell), opposite: 0)
        } else {
          shellAt[vertex] = UInt32(edge.shell)
        }
      }
    }
    for shell in names.indices { names[shell] = Int(forest.find(UInt32(shell)) >> 1) }
    return edges.map {
      OpenEdge(shell: names[$0.shell], halfEdge: $0.halfEdge, from: $0.from, to: $0.to)
    }.sorted { ($0.shell, $0.from, $0.to, $0.halfEdge) < ($1.shell, $1.from, $1.to, $1.halfEdge) }
  }

  /// Adds the caps' faces to the mesh and to the shells, and gathers the shells.
  func close(_ mesh: inout WeldedMesh, _ shells: inout FacedShells) {
    if caps.isEmpty && seams.isEmpty { return }
    var added: [Int] = []
    for cap in caps + seams {
      let before = mesh.faceCount
      cap.append(to: &mesh)
      added += Array(repeating: cap.shell, count: mesh.faceCount - before)
    }
    shells.gather(under: names, caps: added, mesh)
  }

  /// The caps of the true holes by the shells as they are gathered.
  func byShell(in shells: borrowing FacedShells) -> [Int: [HoleCap]] {
    var byShell: [Int: [HoleCap]] = [:]
    for cap in caps { byShell[shells.shell(ofFace: cap.face), default: []].append(cap) }
    return byShell
  }
}

extension HoleCap {
  /// Adds the cap from the middle of the loop; a loop of three edges is one triangle.
  func append(to mesh: inout WeldedMesh) {
    if loop.count == 3 {
      mesh.append(loop[2], loop[1], loop[0])
      return
    }
    let middle = UInt32(mesh.points.count)
    mesh.points.append(SIMD3<Float>(hole.centre))
    for (from, to) in zip(loop, loop.dropFirst() + loop.prefix(1)) { mesh.append(to, from, middle) }
  }
}
