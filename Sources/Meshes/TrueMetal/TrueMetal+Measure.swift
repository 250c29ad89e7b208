import Quantities

extension TrueMetal {
  /// Measures the true metal of a draft.
  ///
  /// The exact signed volume of the settled shells, less the excess ∫ (w − [w ≠ 0]) that columns along x, y and z
  /// measure. The stated range is meant to hold the truth at least 99 times in 100: `OverlapReading` says why.
  /// - Parameters:
  ///   - triangles: the draft, free of non-finite coordinates.
  ///   - plain: what the plain pass gave for the same triangles.
  ///   - unit: what the draft was drawn in.
  ///   - tasks: how many tasks run at once; the outcome does not depend on it.
  /// - Returns: volumes, areas, bodies, walls and findings.
  public static func measure(
    _ triangles: borrowing TriangleSpan, plain: PlainPass, unit: DrawnUnit, tasks: Int = 2
  ) -> TrueMetal {
    let first = GridReading(triangles, grid: ColumnGrid(plain, refinement: 0), tasks: tasks)
    let bodies = BodyReading(first)
    let overlap = OverlapReading(triangles, plain: plain, first: first, tasks: tasks)
    return TrueMetal(plain: plain, overlap: overlap, bodies: bodies, unit: unit)
  }

  private init(plain: PlainPass, overlap: OverlapReading, bodies: BodyReading, unit: DrawnUnit) {
    let volume = plain.signedVolume - overlap.excess.value
    // The union is never more than the signed volume of outward shells.
    metalVolume = Estimate(
      low: unit.volume(max(volume - overlap.excessBound - overlap.unseen, 0)), value: unit.volume(volume),
      high: unit.volume(min(volume + overlap.excessBound, plain.signedVolume)))
    basis = overlap.excess.value > 0 ? .overlapSubtracted : .noOverlapSeen
    let area = max(plain.surfaceArea - overlap.hidden.value - bodies.cavityWall, 0)
    exposedArea = Estimate(
      low: unit.area(max(area - overlap.hidden.bound, 0)), value: unit.area(area),
      high: unit.area(min(area + overlap.hidden.bound, max(plain.surfaceArea, area))))
    self.bodies = bodies.bodies.map { Body(volume: unit.volume($0.volume), centre: $0.centre * unit.millimetres) }
    walls = WallThickness(WallReading(overlap.first), grid: overlap.first.grid, unit: unit)
    findings = []
    cell = unit.length(overlap.cell)
  }
}
