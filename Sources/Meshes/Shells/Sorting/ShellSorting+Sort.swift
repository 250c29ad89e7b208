import Quantities

extension ShellSorting {
  /// Sorts a draft into shells and mends it as far as that is honest.
  ///
  /// n · log n in the triangles but for what lies over each other: pairs of shells whose boxes lie in each other, points
  /// that are tested against them, vertices on the edges of cracks. These are steps of the budget. Parts name the shells
  /// that start in them; the findings say volumes and places in millimetres, by the unit that the draft was drawn in.
  /// - Precondition: every coordinate is finite, as `PlainPass.measure` makes sure.
  /// - Throws: everything that stands in the way of an honest figure, with its places.
  public static func sort(
    _ triangles: borrowing TriangleSpan, parts: [NamedTriangles] = [], unit: DrawnUnit = .millimetres,
    budget: WorkBudget = .standard
  ) throws(UnweighableDraft) -> ShellSorting {
    let sorted: Result<ShellSorting, UnweighableDraft>
    do throws(OverBudget) {
      var draft = try LinkedDraft(triangles, keepingWalls: true, budget: budget)
      var shells = FacedShells(draft.mesh, &draft.links)
      if !draft.walls.isEmpty && !OpenEdge.all(in: draft.mesh, draft.links, shells).isEmpty {
        draft = try LinkedDraft(triangles, keepingWalls: false, budget: budget)
        shells = FacedShells(draft.mesh, &draft.links)
      }
      sorted = try settle(draft, shells, parts, unit, budget)
    } catch {
      throw UnweighableDraft(faults: [.beyondBudget(error)])
    }
    return try sorted.get()
  }

  /// Closes the shells of a linked draft and settles what each of them is.
  private static func settle(
    _ draft: LinkedDraft, _ linked: FacedShells, _ parts: [NamedTriangles], _ unit: DrawnUnit, _ budget: WorkBudget
  ) throws(OverBudget) -> Result<ShellSorting, UnweighableDraft> {
    guard !linked.tallies.isEmpty else { return .failure(UnweighableDraft(faults: [.nothingLeft])) }
    var (mesh, shells) = (draft.mesh, linked)
    let capping = HoleCapping(mesh, draft.links, shells, thinness: draft.thinness)
    capping.close(&mesh, &shells)
    let naming = ShellNaming(shells.tallies, parts)
    let caps = capping.byShell(in: shells)
    let faces = ShellFaces(shells)
    var steps = StepCount(of: .nesting, within: budget)
    let around = MetalAround(mesh, shells, faces)
    let loose = try LooseSheets.faults(caps, shells.tallies, around, naming, &steps)
    guard loose.isEmpty else { return .failure(UnweighableDraft(faults: oneSided(draft) + loose, drawnIn: unit)) }
    let containment = try Containment(mesh, shells, faces, &steps)
    let isInsideOut = RoleSettling.isInsideOut(shells.tallies, containment)
    let drawn = RoleSettling.roles(shells.tallies, containment, isInsideOut: isInsideOut)
    let roles = RoleSettling.leavingOutStrays(
      try around.settlingVoids(drawn, containment, &steps), caps, shells.tallies)
    let bareCaps = try around.bare(caps, roles, &steps)
    let faults = oneSided(draft) + HoleLimits.faults(bareCaps, shells.tallies, roles, naming)
    guard faults.isEmpty else { return .failure(UnweighableDraft(faults: faults, drawnIn: unit)) }
    let sorted = SortedShells(
      mesh: mesh, shells: shells, caps: caps, bareCaps: bareCaps, seams: capping.seams.count,
      containment: containment, roles: roles, isInsideOut: isInsideOut, flipped: linked.turnedFaces, naming: naming,
      walls: draft.walls, unit: unit)
    return .success(
      ShellSorting(
        shells: sorted.list, findings: sorted.findings(of: draft), doubt: sorted.doubt,
        welding: draft.welding,
        stones: StoneSearch.stones(mesh, shells, faces, roles, capped: Set(caps.keys), unit: unit),
        settled: sorted))
  }

  private static func oneSided(_ draft: borrowing LinkedDraft) -> [UnweighableDraft.Fault] {
    if draft.links.conflicts.isEmpty { return [] }
    let places = draft.links.conflicts.map { half in
      (draft.mesh.place(draft.mesh.start(half)) + draft.mesh.place(draft.mesh.end(half))) / 2
    }
    return [.oneSided(places: places)]
  }
}
