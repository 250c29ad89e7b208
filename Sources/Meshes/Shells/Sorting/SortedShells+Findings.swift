extension SortedShells {
  /// What a person should know about the sorting.
  func findings(of draft: borrowing LinkedDraft) -> [Finding] {
    let facing = flippedFaces + duplicates(draft) + wallFindings
    let closing = junctions(draft.welding) + holes
    return facing + closing + wholeTurned + roles.indices.flatMap { role(of: $0) }
  }

  private var wholeTurned: [Finding] {
    if !isInsideOut { return [] }
    return [
      Finding(
        .invertedShell,
        "the whole draft is inside out, as mirrored exports are: all its outer shells face inward and what is within them "
          + "outward; it was turned as a whole")
    ]
  }

  private var flippedFaces: [Finding] {
    if flipped.isEmpty { return [] }
    let places = placeList(flipped.map { middle($0) }, unit)
    return [
      Finding(
        .flippedFaces,
        "\(flipped.count) of \(mesh.drawnFaces) triangles ran against the rest of their shell and were turned: at \(places)"
      )
    ]
  }

  private func duplicates(_ draft: borrowing LinkedDraft) -> [Finding] {
    if draft.duplicates.isEmpty { return [] }
    let places = placeList(draft.duplicates.map { middle($0) }, unit)
    return [
      Finding(
        .duplicateFaces,
        "\(draft.duplicates.count) triangles are drawn more than once and were counted once: at \(places)")
    ]
  }

  private var wallFindings: [Finding] {
    if walls.isEmpty { return [] }
    let places = placeList(walls.map { middle($0.one) }, unit)
    return [
      Finding(
        .internalWall,
        "\(2 * walls.count) triangles lie on each other in pairs, as walls without thickness between solids that touch; "
          + "they bound nothing: at \(places)")
    ]
  }

  private func junctions(_ welding: Welding) -> [Finding] {
    let count = welding.splitEdges + seams
    if count == 0 && welding.joinedVertices == 0 { return [] }
    return [
      Finding(
        .tJunction,
        "\(welding.looseEdges) edges did not meet exactly; \(welding.joinedVertices) vertices were joined within "
          + "\(unit.length(welding.tolerance).value) mm of each other and \(count) seams closed; the volume stands")
    ]
  }

  private var holes: [Finding] {
    let counted = caps.filter { roles[$0.key] != .straySheet }.sorted { $0.key < $1.key }
    return counted.map { shell, caps in
      let width = (bareCaps[shell] ?? []).reduce(0) { $0 + $1.doubt.width }
      return Finding(
        .cappedHole,
        "\(naming.words(shell)) is open and was capped, which leaves \(words(volume: width, unit)) unsure: "
          + "\(caps.count == 1 ? "" : "\(caps.count) holes, ")\(holeList(caps.map(\.hole), unit)); close it in the drawing"
      )
    }
  }

  private func role(of shell: Int) -> [Finding] {
    let tally = shells.tallies[shell]
    let name = naming.words(shell)
    let volume = words(volume: abs(tally.volume), unit)
    let place = words((SIMD3<Double>(tally.lower) + SIMD3<Double>(tally.upper)) / 2, unit)
    switch roles[shell] {
    case .outward: return []
    case .turned:
      if isInsideOut { return [] }
      return [Finding(.invertedShell, "\(name), \(volume) around \(place), is inside out and was turned")]
    case .cavity:
      return [
        Finding(
          .cavity,
          "\(name) is an enclosed void of \(volume) around \(place) and was subtracted; as drawn it cannot be cast: "
            + "open it, or fill it")
      ]
    case .straySheet:
      return [
        Finding(
          .straySheet,
          "\(name), a sheet of \(words(unit.area(tally.area).value)) mm² around \(place), encloses nothing and was left out: take it "
            + "away, or give it a thickness")
      ]
    case .nested:
      return [
        Finding(
          .nestedShell,
          "\(name), \(volume) around \(place), lies wholly inside other metal and faces outward; it was counted "
            + "once. Had it been meant as a void, the volume would be less by \(volume): then turn it inside out")
      ]
    case .ambiguousCavity:
      return [
        Finding(
          .ambiguousCavity,
          "\(name), a void of \(volume) around \(place), lies inside shells that overlap; the range "
            + "holds both readings, filled and empty. Join those shells, or take the void out")
      ]
    }
  }

  private func middle(_ face: Int) -> SIMD3<Double> {
    let (a, b, c) = (mesh.corners[3 * face], mesh.corners[3 * face + 1], mesh.corners[3 * face + 2])
    return (mesh.place(a) + mesh.place(b) + mesh.place(c)) / 3
  }
}
