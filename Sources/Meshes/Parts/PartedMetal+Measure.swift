import Quantities

extension PartedMetal {
  /// Measures the metal of a draft part by part.
  ///
  /// Each group is settled and measured by itself, as a draft is, and what groups share is measured by columns through
  /// all of them at once; nothing that does not overlap is measured twice.
  /// - Parameters:
  ///   - groups: the draft's triangles by part, free of non-finite coordinates; the first of two metals keeps what
  ///     both fill.
  ///   - unit: what the draft was drawn in.
  ///   - listingShells: whether the shells of the whole are listed.
  ///   - budget: the memory and the steps that each part, and all together, may take.
  ///   - tasks: how many tasks run at once; the outcome does not depend on it.
  /// - Returns: the parts, what they share and the whole.
  /// - Precondition: 1 to `mostMetals` groups of metal.
  /// - Throws: the part that cannot be weighed by itself, and why.
  public static func measure(
    _ groups: [PartGroup], unit: DrawnUnit, listingShells: Bool = false, budget: WorkBudget = .standard,
    tasks: Int = PlainPass.processorCount
  ) throws(UnweighableParts) -> PartedMetal {
    let metals = groups.indices.filter { groups[$0].substance == .metal }
    precondition((1...mostMetals).contains(metals.count), "a piece has 1 to \(mostMetals) metal parts")
    let whole = try measureWhole(
      metals.map { groups[$0] }, unit: unit, listingShells: listingShells, budget: budget, tasks: tasks)
    var alone: [TrueMetal] = []
    for (number, group) in groups.enumerated() {
      alone.append(metals == [number] ? whole : try measureAlone(group, unit: unit, budget: budget, tasks: tasks))
    }
    let stones = groups.indices.filter { groups[$0].substance == .stone }
    let settled = SettledGroups(groups, alone, metals: metals, stones: stones, unit: unit)
    let sharing: SharingReading?
    do throws(OverBudget) {
      sharing = try settled.sharing(budget: budget, tasks: tasks)
    } catch {
      throw .whole(UnweighableDraft(faults: [.beyondBudget(error)]))
    }
    let parted = PartedMetal(
      whole: whole, alone: alone, metals: metals, stones: stones, sharing: sharing, unit: unit)
    let together = sum(parted.parts.map { rest(of: $0.drawn, without: $0.keptByOthers) })
    guard together.low <= whole.metalVolume.high, whole.metalVolume.low <= together.high else {
      throw .otherThanWhole(parts: together, whole: whole.metalVolume)
    }
    return parted
  }

  /// The metal of all parts in one.
  private static func measureWhole(
    _ groups: [PartGroup], unit: DrawnUnit, listingShells: Bool, budget: WorkBudget, tasks: Int
  ) throws(UnweighableParts) -> TrueMetal {
    var all = TriangleBuffer(capacity: groups.reduce(0) { $0 + $1.triangles.count })
    var names: [NamedTriangles] = []
    for group in groups {
      names += group.names.map { run in
        NamedTriangles(
          name: run.name, triangles: run.triangles.lowerBound + all.count..<run.triangles.upperBound + all.count)
      }
      all.append(group.triangles)
    }
    do throws(UnweighableDraft) {
      return try measure(all, names, unit: unit, listingShells: listingShells, budget: budget, tasks: tasks)
    } catch {
      throw .whole(error)
    }
  }

  private static func measureAlone(
    _ group: PartGroup, unit: DrawnUnit, budget: WorkBudget, tasks: Int
  ) throws(UnweighableParts) -> TrueMetal {
    do throws(UnweighableDraft) {
      return try measure(group.triangles, group.names, unit: unit, listingShells: false, budget: budget, tasks: tasks)
    } catch {
      throw .part(name: group.name, error)
    }
  }

  private static func measure(
    _ triangles: TriangleBuffer, _ names: [NamedTriangles], unit: DrawnUnit, listingShells: Bool, budget: WorkBudget,
    tasks: Int
  ) throws(UnweighableDraft) -> TrueMetal {
    let plain: PlainPass
    do throws(NonFiniteTriangle) {
      plain = try PlainPass.measure(triangles.span)
    } catch {
      // The draft was finite when it was measured: its file has changed since.
      throw UnweighableDraft(faults: [.outOfScale(longestSide: .infinity)])
    }
    return try TrueMetal.measure(
      triangles.span, plain: plain, unit: unit, parts: names, listingShells: listingShells, budget: budget,
      tasks: tasks)
  }
}

extension PartedMetal {
  private init(
    whole: TrueMetal, alone: [TrueMetal], metals: [Int], stones: [Int], sharing: SharingReading?, unit: DrawnUnit
  ) {
    let none = Estimate<CubicMillimetres>(exactly: .zero)
    var parts: [MetalPart] = []
    var shared: [SharedVolume] = []
    for (place, group) in metals.enumerated() {
      // In the reading the stones are group 0 and the metals follow.
      let taken = (0...place).map { keeper -> Estimate<CubicMillimetres> in
        guard let volume = sharing?.shared(keeper: keeper, loser: place + 1) else { return none }
        return volume.mapMonotone { unit.volume($0.value) }
      }
      for (keeper, volume) in taken.enumerated() where volume.value > .zero {
        shared.append(
          SharedVolume(keeper: keeper == 0 ? stones.first ?? group : metals[keeper - 1], loser: group, volume: volume))
      }
      parts.append(
        MetalPart(
          group: group, metal: alone[group], keptByOthers: Self.sum(Array(taken.dropFirst())), cutByStones: taken[0],
          buried: sharing?.buriedArea(place + 1) ?? (0, 0), unit: unit))
    }
    self.whole = whole
    self.parts = parts
    self.shared = shared
    self.stones = stones.map { StonePart(group: $0, volume: alone[$0].metalVolume) }
  }
}

extension MetalPart {
  fileprivate init(
    group: Int, metal: TrueMetal, keptByOthers: Estimate<CubicMillimetres>, cutByStones: Estimate<CubicMillimetres>,
    buried: (value: Double, bound: Double), unit: DrawnUnit
  ) {
    self.group = group
    drawn = metal.metalVolume
    self.keptByOthers = keptByOthers
    self.cutByStones = cutByStones
    volume = PartedMetal.rest(
      of: PartedMetal.rest(of: drawn, without: keptByOthers), without: cutByStones)
    let (less, doubt) = (unit.area(buried.value), unit.area(buried.bound))
    let area = max(metal.exposedArea.value - less, .zero)
    exposedArea = Estimate(
      low: min(max(metal.exposedArea.low - less - doubt, .zero), area), value: area,
      high: max(min(metal.exposedArea.high - less + doubt, metal.exposedArea.high), area))
    thickness = metal.thickness
  }
}
