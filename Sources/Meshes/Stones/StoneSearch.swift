import Quantities

/// Looks for shells that have the shape of a cut stone.
enum StoneSearch {
  /// The longest and the shortest side of a box around a stone, in millimetres: melee of 0.7 mm to a rock of 40 mm.
  private static let longest = 0.7...40.0
  /// A stone has no more triangles; a finer shell is a round thing.
  static let triangles = 8...1500
  /// 36π · volume² / area³, 1 for a ball, 0.52 for a cube, about 0.6 for a brilliant.
  ///
  /// A needle has less and a coarse bead, 0.8 and over, more. It costs nothing to ask and tells most shells of a draft.
  private static let roundness = 0.15...0.72

  /// The stones among the shells of a mesh that is sorted: closed, metal by their role, not cut by the welding.
  static func stones(
    _ mesh: borrowing WeldedMesh, _ shells: borrowing FacedShells, _ faces: borrowing ShellFaces, _ roles: [ShellRole],
    capped: Set<Int>, unit: DrawnUnit
  ) -> [StoneShape] {
    var stones: [StoneShape] = []
    for (shell, tally) in shells.tallies.enumerated() where !capped.contains(shell) {
      let extent = SIMD3<Double>(tally.upper) - SIMD3<Double>(tally.lower)
      guard triangles.contains(tally.count), longest.contains(unit.length(extent.max()).value),
        roundness.contains(36 * Double.pi * tally.volume * tally.volume / (tally.area * tally.area * tally.area))
      else { continue }
      switch roles[shell] {
      case .outward, .turned, .nested: break
      case .cavity, .ambiguousCavity, .straySheet: continue
      }
      let own = faces.of(shell).map(Int.init)
      guard own.allSatisfy({ $0 < mesh.drawnFaces }) else { continue }
      let isTurned = tally.volume < 0
      let corners = own.map { face in
        let (a, b, c) = mesh.places(ofFace: face)
        return shells.isTurned(face) != isTurned ? (a, c, b) : (a, b, c)
      }
      guard let view = FacetedSolid(corners).flatMap(bestView) else { continue }
      let measured = view.measured
      let middle = (SIMD3<Double>(tally.lower) + SIMD3<Double>(tally.upper)) / 2
      stones.append(
        StoneShape(
          kind: measured.kind, length: unit.length(measured.length), width: unit.length(measured.width),
          depth: unit.length(view.depth), volume: unit.volume(abs(tally.volume)), centre: middle * unit.millimetres,
          shell: shell, triangles: own))
    }
    return stones
  }

  /// How many of the largest facets may be the table: of a step cut some of the pavilion's are larger.
  private static let mostTables = 12

  /// The solid seen from above its table; nil where no facet is one.
  static func bestView(_ solid: FacetedSolid) -> StoneView? {
    for table in solid.facets.prefix(mostTables) {
      if let view = StoneView(solid, table: table), view.isStone { return view }
    }
    return nil
  }
}
