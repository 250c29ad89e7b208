import Quantities

/// Looks for shells that have the shape of a cut stone.
enum StoneSearch {
  /// The longest and the shortest side of a box around a stone, in millimetres: melee of 0.7 mm to a rock of 40 mm.
  private static let longest = 0.7...40.0
  /// A convex body with fewer triangles has no table, crown and pavilion.
  private static let fewestTriangles = 8
  /// So few triangles are sorted into shells in passing.
  static let fewTriangles = 1500
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
      guard mayBe(tally.count, extent.max(), volume: tally.volume, area: tally.area, unit) else { continue }
      switch roles[shell] {
      case .outward, .turned, .nested: break
      case .cavity, .ambiguousCavity, .straySheet: continue
      }
      let faces = faces.of(shell)
      let isTurned = tally.volume < 0
      let few = ConvexGlance.chosen(of: faces.count).map { Int(faces[faces.startIndex + $0]) }
      guard
        ConvexGlance.seesNoHollow(outward(few, mesh, shells, isTurned: isTurned), size: extent.max(), isInward: false)
      else { continue }
      let own = faces.map(Int.init)
      guard own.allSatisfy({ $0 < mesh.drawnFaces }),
        let view = FacetedSolid(outward(own, mesh, shells, isTurned: isTurned)).flatMap(bestView)
      else { continue }
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

  /// The corners of some faces of a shell, seen from outside.
  private static func outward(
    _ faces: [Int], _ mesh: borrowing WeldedMesh, _ shells: borrowing FacedShells, isTurned: Bool
  ) -> [(SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)] {
    faces.map { face in
      let (a, b, c) = mesh.places(ofFace: face)
      return shells.isTurned(face) != isTurned ? (a, c, b) : (a, b, c)
    }
  }

  /// Whether a body has the measures that a stone may have, and no more is to be asked without looking at it.
  private static func mayBe(
    _ triangles: Int, _ side: Double, volume: Double, area: Double, _ unit: DrawnUnit
  ) -> Bool {
    triangles >= fewestTriangles && longest.contains(unit.length(side).value)
      && roundness.contains(36 * Double.pi * volume * volume / (area * area * area))
  }

  /// Whether a draft that is one body may be a stone: by its measures, and by a look at a few of its triangles.
  static func mayBe(_ triangles: borrowing TriangleSpan, _ plain: PlainPass, _ unit: DrawnUnit) -> Bool {
    let side = (SIMD3<Double>(plain.upperBound) - SIMD3<Double>(plain.lowerBound)).max()
    guard mayBe(plain.triangles, side, volume: plain.signedVolume, area: plain.surfaceArea, unit) else { return false }
    var few: [(SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)] = []
    for index in ConvexGlance.chosen(of: plain.triangles) {
      let triangle = triangles[index]
      few.append((SIMD3(triangle.a), SIMD3(triangle.b), SIMD3(triangle.c)))
    }
    return ConvexGlance.seesNoHollow(few, size: side, isInward: plain.signedVolume < 0)
  }

  /// How many of the largest facets may be the table: of a step cut some of the pavilion's are larger.
  private static let mostTables = 12
  /// A table is no smaller a share of the whole surface: 12 % of the outline, where crown, girdle and pavilion have at
  /// most 4.6 times its area.
  private static let leastTable = 0.02

  /// The solid seen from above its table; nil where no facet is one, or it is not convex.
  static func bestView(_ solid: FacetedSolid) -> StoneView? {
    let least = leastTable * solid.facets.reduce(0) { $0 + $1.area }
    for table in solid.facets.prefix(mostTables) where table.area >= least {
      if let view = StoneView(solid, table: table), view.isStone { return solid.isConvex ? view : nil }
    }
    return nil
  }
}
