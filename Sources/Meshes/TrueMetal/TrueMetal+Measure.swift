import Quantities

extension TrueMetal {
  /// Measures the true metal of a draft.
  ///
  /// The exact signed volume of the settled shells, less the excess ∫ (w − [w ≠ 0]) that columns along x, y and z
  /// measure. The stated range is meant to hold the truth at least 99 times in 100: `OverlapReading` says why. Shells
  /// are sorted where the plain pass or a column saw anything but one solid, or where the caller wants them listed.
  /// - Parameters:
  ///   - triangles: the draft, free of non-finite coordinates.
  ///   - plain: what the plain pass gave for the same triangles.
  ///   - unit: what the draft was drawn in.
  ///   - parts: names for the shells that start in them.
  ///   - listingShells: whether shells are sorted even where nothing asks for it.
  ///   - budget: the memory and the steps that it may take.
  ///   - tasks: how many tasks run at once; the outcome does not depend on it.
  /// - Returns: volumes, areas, bodies, walls, shells and findings.
  /// - Throws: the places of what stands in the way of an honest figure.
  public static func measure(
    _ triangles: borrowing TriangleSpan, plain: PlainPass, unit: DrawnUnit, parts: [NamedTriangles] = [],
    listingShells: Bool = false, budget: WorkBudget = .standard, tasks: Int = PlainPass.processorCount
  ) throws(UnweighableDraft) -> TrueMetal {
    guard plain.longestSide > 0 else { throw UnweighableDraft(faults: [.nothingLeft]) }
    guard UnweighableDraft.scales.contains(plain.longestSide) else {
      throw UnweighableDraft(faults: [.outOfScale(longestSide: plain.longestSide)])
    }
    guard plain.solidness == .solid else {
      let sorted = try ShellSorting.sort(triangles, parts: parts, unit: unit, budget: budget)
      return try measureMended(sorted, unit: unit, budget: budget, tasks: tasks)
    }
    let first = try firstReading(triangles, plain, budget: budget, tasks: tasks)
    let bodies = BodyReading(first)
    var sorting: ShellSorting?
    if listingShells || first.seesTrouble || !bodies.cavities.isEmpty {
      do throws(UnweighableDraft) {
        let sorted = try ShellSorting.sort(triangles, parts: parts, unit: unit, budget: budget)
        guard sorted.leavesAsDrawn(plain) else {
          return try measureMended(sorted, unit: unit, budget: budget, tasks: tasks)
        }
        sorting = sorted
      } catch {
        // Every edge has its partner. Where no winding number is negative and no void is closed, no shell is inverted
        // and the columns know the union without knowing the shells, as where two of them share a face.
        guard !first.seesInversion, bodies.cavities.isEmpty, !listingShells else { throw error }
      }
    }
    var stones = sorting?.stones ?? []
    if sorting == nil, mayHoldStones(triangles, first, bodies, plain, unit) {
      // The shells need no settling; where they cannot be sorted no stone is found, and the metal stands.
      stones = (try? ShellSorting.sort(triangles, unit: unit, budget: budget))?.stones ?? []
    }
    let overlap = OverlapReading(triangles, plain: plain, first: first, budget: budget, tasks: tasks)
    return TrueMetal(
      plain: plain, overlap: overlap, bodies: bodies, sorting: sorting,
      mended: listingShells ? sorting?.mended : nil, stones: stones, unit: unit)
  }

  /// Whether a draft that needs no sorting has shells beside each other, or may itself be a stone.
  private static func mayHoldStones(
    _ triangles: borrowing TriangleSpan, _ first: GridReading, _ bodies: BodyReading, _ plain: PlainPass,
    _ unit: DrawnUnit
  ) -> Bool {
    bodies.bodies.count > 1 || first.seesTouching || plain.triangles <= StoneSearch.fewTriangles
      || StoneSearch.mayBe(triangles, plain, unit)
  }

  /// Measures what the sorting of the shells made of the draft.
  private static func measureMended(
    _ sorting: ShellSorting, unit: DrawnUnit, budget: WorkBudget, tasks: Int
  ) throws(UnweighableDraft) -> TrueMetal {
    let mended = sorting.mended
    let plain = try mendedPass(mended)
    guard plain.solidness == .solid else { throw UnweighableDraft(faults: [.nothingLeft]) }
    let triangles = mended.span
    let first = try firstReading(triangles, plain, budget: budget, tasks: tasks)
    let overlap = OverlapReading(triangles, plain: plain, first: first, budget: budget, tasks: tasks)
    return TrueMetal(
      plain: plain, overlap: overlap, bodies: BodyReading(first), sorting: sorting, mended: mended,
      stones: sorting.stones, unit: unit)
  }

  private static func firstReading(
    _ triangles: borrowing TriangleSpan, _ plain: PlainPass, budget: WorkBudget, tasks: Int
  ) throws(UnweighableDraft) -> GridReading {
    do throws(OverBudget) {
      return try GridReading.first(triangles, plain: plain, budget: budget, tasks: tasks)
    } catch {
      throw UnweighableDraft(faults: [.beyondBudget(error)])
    }
  }

  private static func mendedPass(_ mended: TriangleBuffer) throws(UnweighableDraft) -> PlainPass {
    do throws(NonFiniteTriangle) {
      return try PlainPass.measure(mended.span)
    } catch {
      // The draft was finite when it was measured: its file has changed since.
      throw UnweighableDraft(faults: [.outOfScale(longestSide: .infinity)])
    }
  }
}

extension TrueMetal {
  private init(
    plain: PlainPass, overlap: OverlapReading, bodies: BodyReading, sorting: ShellSorting?, mended: TriangleBuffer?,
    stones: [StoneShape], unit: DrawnUnit
  ) {
    let doubt = sorting?.doubt ?? .none
    let union = overlap.union(of: plain.signedVolume)
    // Where the coordinates are coarse, the volume is not known better than their rounding.
    let rounding = plain.roundingShare > PlainPass.coarseShare ? plain.roundingShare * union.value.value : 0
    let least = max(union.low.value + doubt.low - rounding, 0)
    let most = max(union.high.value + doubt.high + rounding, least)
    let expected = min(max(union.value.value + doubt.value, least), most)
    metalVolume = Estimate(low: unit.volume(least), value: unit.volume(expected), high: unit.volume(most))
    basis = VolumeBasis(overlap: overlap, sorting: sorting)
    exposedArea = overlap.exposedArea(of: plain, bodies: bodies).mapMonotone {
      SquareMillimetres($0.value * unit.millimetres * unit.millimetres)
    }
    self.bodies = bodies.bodies.map { Body($0, unit: unit) }
    let wallReading = WallReading(overlap.first)
    walls = WallThickness(wallReading, grid: overlap.first.grid, unit: unit)
    thickness =
      wallReading.surface.contains { $0 > 0 }
      ? WallThickness.profile(wallReading.surface, cell: overlap.first.grid.cell, unit: unit) : nil
    shells = sorting?.shells ?? []
    voids = EnclosedVoid.all(shells: shells, seen: bodies.cavities, unit: unit)
    welding = sorting?.welding
    self.mended = mended
    self.stones = stones
    findings =
      (sorting?.findings ?? [])
      + TrueMetalFindings.all(
        overlap: overlap, plain: plain, bodies: self.bodies,
        cavities: sorting.knowsCavities ? [] : bodies.cavities.map { Body($0, unit: unit) }, unit: unit)
    cell = unit.length(overlap.cell)
  }
}

extension OverlapReading {
  /// The volume of the union of outward shells whose signed volume is known, in drawn units³.
  fileprivate func union(of signedVolume: Double) -> Estimate<CubicMillimetres> {
    if inverted > 0 {
      // The excess counts what is wound inside out twice below nothing: taking it off makes it metal.
      let value = max(signedVolume - excess.value, 0)
      return Estimate(
        low: CubicMillimetres(max(value - inverted - excessBound - unseen, 0)), value: CubicMillimetres(value),
        high: CubicMillimetres(value + excessBound))
    }
    let seen = max(excess.value, 0)
    let value = max(signedVolume - (seesOverlap ? seen : 0), 0)
    return Estimate(
      low: CubicMillimetres(min(max(signedVolume - seen - excessBound - unseen, 0), value)),
      value: CubicMillimetres(value), high: CubicMillimetres(max(min(value + excessBound, signedVolume), value)))
  }
}

extension ShellSorting? {
  /// Whether the shells already account for a void.
  fileprivate var knowsCavities: Bool {
    self?.shells.contains { $0.role == .cavity || $0.role == .ambiguousCavity } ?? false
  }
}
