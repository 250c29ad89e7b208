import Quantities

extension SortedShells {
  /// What a person should know about the sorting.
  func findings(of draft: borrowing LinkedDraft) -> [Finding] {
    let facing = flippedFaces + duplicates(draft) + wallFindings
    let closing = junctions(draft.welding) + holes
    return facing + closing + (isInsideOut ? [.wholeInsideOut] : []) + roles.indices.compactMap { role(of: $0) }
  }

  private var flippedFaces: [Finding] {
    if flipped.isEmpty { return [] }
    return [.flippedFaces(flipped.count, of: mesh.drawnFaces, at: FirstFew(of: flipped) { middle($0) })]
  }

  private func duplicates(_ draft: borrowing LinkedDraft) -> [Finding] {
    let faces = draft.duplicates
    return faces.isEmpty ? [] : [.duplicateFaces(faces.count, at: FirstFew(of: faces) { middle($0) })]
  }

  private var wallFindings: [Finding] {
    if walls.isEmpty { return [] }
    return [.internalWall(triangles: 2 * walls.count, at: FirstFew(of: walls) { middle($0.one) })]
  }

  private func junctions(_ welding: Welding) -> [Finding] {
    let count = welding.splitEdges + seams
    if count == 0 && welding.joinedVertices == 0 { return [] }
    return [
      .tJunction(
        looseEdges: welding.looseEdges, joinedVertices: welding.joinedVertices,
        within: unit.length(welding.tolerance), seams: count)
    ]
  }

  private var holes: [Finding] {
    let counted = caps.filter { roles[$0.key] != .straySheet }.sorted { $0.key < $1.key }
    return counted.map { shell, caps in
      let width = (bareCaps[shell] ?? []).reduce(0) { $0 + $1.doubt.width }
      return .cappedHole(
        naming.name(of: shell), unsure: unit.volume(width),
        holes: FirstFew(of: caps) { $0.hole.inMillimetres(from: unit) })
    }
  }

  private func role(of shell: Int) -> Finding? {
    switch roles[shell] {
    case .outward: nil
    case .turned: isInsideOut ? nil : .invertedShell(placed(shell))
    case .cavity: .cavity(placed(shell))
    case .straySheet:
      .straySheet(
        naming.name(of: shell), area: unit.area(shells.tallies[shell].area), around: placed(shell).centre)
    case .nested: .nestedShell(placed(shell))
    case .ambiguousCavity: .ambiguousCavity(placed(shell))
    }
  }

  private func placed(_ shell: Int) -> PlacedShell {
    let tally = shells.tallies[shell]
    let middle = (SIMD3<Double>(tally.lower) + SIMD3<Double>(tally.upper)) / 2
    return PlacedShell(
      name: naming.name(of: shell), volume: unit.volume(abs(tally.volume)), centre: middle * unit.millimetres)
  }

  /// The middle of a face, in millimetres.
  private func middle(_ face: Int) -> SIMD3<Double> {
    let (a, b, c) = (mesh.corners[3 * face], mesh.corners[3 * face + 1], mesh.corners[3 * face + 2])
    return (mesh.place(a) + mesh.place(b) + mesh.place(c)) / 3 * unit.millimetres
  }
}
