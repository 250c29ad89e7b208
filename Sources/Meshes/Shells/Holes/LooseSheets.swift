/// Refuses drafts of many loose sheets by the first few of them, before it is settled what lies in what.
///
/// A soup of triangles is refused for each of them; to find out all would compare all with all.
enum LooseSheets {
  /// So many sheets are looked at like all other shells.
  private static let few = 64
  /// So many of more are tried.
  private static let mostTried = 1024

  /// The faults of sheets that are too open whatever the other shells turn out to be; none where there are few sheets.
  ///
  /// A cap that lies bare with all shells taken for metal does so with fewer, and a shell that lies in no other's box is
  /// neither nested nor a void.
  static func faults(
    _ caps: [Int: [HoleCap]], _ tallies: [ShellTally], _ around: MetalAround, _ naming: ShellNaming,
    _ steps: inout StepCount
  ) throws(OverBudget) -> [UnweighableDraft.Fault] {
    let metal = Array(repeating: ShellRole.outward, count: tallies.count)
    let roles = RoleSettling.leavingOutStrays(metal, caps, tallies)
    let sheets = caps.keys.filter { roles[$0].sign != 0 && HoleLimits.isSheet(caps[$0] ?? [], tallies[$0]) }.sorted()
    guard sheets.count > few else { return [] }
    var alone: [Int: [HoleCap]] = [:]
    for sheet in sheets.prefix(mostTried) where alone.count < few {
      try steps.take(tallies.count)
      if !tallies.contains(where: { tallies[sheet].isWithin($0) }) { alone[sheet] = caps[sheet] }
    }
    let bare = try around.bare(alone, roles, &steps)
    return bare.sorted { $0.key < $1.key }.filter { HoleLimits.isSheet($0.value, tallies[$0.key]) }.map { shell, caps in
      .holesTooLarge(shell: naming.name(of: shell), holes: caps.map(\.hole))
    }
  }
}
