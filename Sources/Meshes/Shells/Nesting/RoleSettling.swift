/// Settles what each shell is by what it lies inside of and which way it was drawn.
enum RoleSettling {
  /// The role of each shell.
  ///
  /// From the largest to the smallest, so that what holds a shell is settled before it. At a shell the metal around it
  /// is the sum of the signs of its containers: 0 is empty, 1 metal, more are shells that overlap there.
  static func roles(_ tallies: [ShellTally], _ containment: borrowing Containment) -> [ShellRole] {
    var roles = Array(repeating: ShellRole.outward, count: tallies.count)
    let order = tallies.indices.sorted { (abs(tallies[$1].volume), $0) < (abs(tallies[$0].volume), $1) }
    for shell in order {
      let around = containment.containers[shell].reduce(0) { $0 + roles[$1].sign }
      roles[shell] = role(isInverted: tallies[shell].volume < 0, metalAround: around)
    }
    return roles
  }

  private static func role(isInverted: Bool, metalAround: Int) -> ShellRole {
    switch (isInverted, metalAround) {
    case (false, ...0): .outward
    case (false, _): .nested
    case (true, ...0): .turned
    case (true, 1): .cavity
    case (true, _): .ambiguousCavity
    }
  }

  /// The roles once more: open shells too small to matter are left out, the smallest first, up to a share of the whole.
  static func leavingOutStrays(_ roles: [ShellRole], _ caps: [Int: [HoleCap]], _ tallies: [ShellTally]) -> [ShellRole] {
    let sheets = caps.keys.filter { roles[$0].sign != 0 && HoleLimits.isSheet(caps[$0] ?? [], tallies[$0]) }
    let volume = tallies.indices.filter { !sheets.contains($0) && roles[$0].sign != 0 }.reduce(0) {
      $0 + abs(tallies[$1].volume)
    }
    var settled = roles
    var left = HoleLimits.strayShareOfVolume * volume
    for sheet in sheets.sorted(by: { (tallies[$0].area, $0) < (tallies[$1].area, $1) }) {
      left -= HoleLimits.mostEnclosed(tallies[sheet])
      if left < 0 { break }
      settled[sheet] = .straySheet
    }
    return settled
  }
}
