import Quantities

extension ShellSorting {
  /// Sorts a draft into shells and mends it as far as that is honest.
  ///
  /// Linear in the triangles but for the hubs of great fans and for what is broken. Parts name the shells that start in
  /// them; the findings say volumes and places in millimetres, by the unit that the draft was drawn in.
  /// - Precondition: every coordinate is finite, as `PlainPass.measure` makes sure.
  /// - Throws: everything that stands in the way of an honest figure, with its places.
  public static func sort(
    _ triangles: borrowing TriangleSpan, parts: [NamedTriangles] = [], unit: DrawnUnit = .millimetres,
    budget: WorkBudget = .standard
  ) throws(UnweighableDraft) -> ShellSorting {
    var draft = LinkedDraft(triangles, keepingWalls: true)
    var shells = FacedShells(draft.mesh, &draft.links)
    if !draft.walls.isEmpty && !OpenEdge.all(in: draft.mesh, draft.links, shells).isEmpty {
      draft = LinkedDraft(triangles, keepingWalls: false)
      shells = FacedShells(draft.mesh, &draft.links)
    }
    guard !shells.tallies.isEmpty else { throw UnweighableDraft(faults: [.nothingLeft]) }
    let flipped = shells.turnedFaces
    let capping = HoleCapping(draft.mesh, draft.links, shells, thinness: draft.thinness)
    var mesh = draft.mesh
    capping.close(&mesh, &shells)
    let naming = ShellNaming(shells.tallies, parts)
    let caps = capping.byShell(in: shells)
    let faces = ShellFaces(shells)
    let containment = Containment(mesh, shells, faces)
    let around = MetalAround(mesh, shells, faces)
    let isInsideOut = RoleSettling.isInsideOut(shells.tallies, containment)
    let drawn = RoleSettling.roles(shells.tallies, containment, isInsideOut: isInsideOut)
    let roles = RoleSettling.leavingOutStrays(
      around.settlingVoids(drawn, containment), caps, shells.tallies)
    let bareCaps = around.bare(caps, roles)
    let faults = oneSided(draft) + HoleLimits.faults(bareCaps, shells.tallies, roles, naming)
    guard faults.isEmpty else { throw UnweighableDraft(faults: faults) }
    let sorted = SortedShells(
      mesh: mesh, shells: shells, caps: caps, bareCaps: bareCaps, seams: capping.seams.count,
      containment: containment, roles: roles, isInsideOut: isInsideOut, flipped: flipped, naming: naming,
      walls: draft.walls, unit: unit)
    return ShellSorting(
      mended: sorted.mended, shells: sorted.list, findings: sorted.findings(of: draft), doubt: sorted.doubt,
      welding: draft.welding,
      stones: StoneSearch.stones(mesh, shells, faces, roles, capped: Set(caps.keys), unit: unit))
  }

  private static func oneSided(_ draft: borrowing LinkedDraft) -> [UnweighableDraft.Fault] {
    if draft.links.conflicts.isEmpty { return [] }
    let places = draft.links.conflicts.map { half in
      (draft.mesh.place(draft.mesh.start(half)) + draft.mesh.place(draft.mesh.end(half))) / 2
    }
    return [.oneSided(places: places)]
  }
}
