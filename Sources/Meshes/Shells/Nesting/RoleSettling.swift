/// Settles what each shell is by what it lies inside of and which way it was drawn.
enum RoleSettling {
  /// The role of each shell.
  ///
  /// From the largest to the smallest, so that what holds a shell is settled before it. At a shell the metal around it
  /// is the sum of the signs of its containers: 0 is empty, 1 metal, more are shells that overlap there. In a draft
  /// that is inside out as a whole, what faces inward is metal and what faces outward a void.
  static func roles(
    _ tallies: [ShellTally], _ containment: borrowing Containment, isInsideOut: Bool
  ) -> [ShellRole] {
    let roles = roles(tallies, containment) { ($0.volume < 0) != isInsideOut }
    return isInsideOut ? roles.map(\.mirrored) : roles
  }

  /// Whether a draft is inside out as a whole, as mirrored exports are: all its outermost shells face inward, some
  /// shell within them outward, and turned as a whole no shell lies in metal without being a void.
  ///
  /// Where all shells face inward, those within are taken for voids as they are drawn.
  static func isInsideOut(_ tallies: [ShellTally], _ containment: borrowing Containment) -> Bool {
    for (shell, tally) in tallies.enumerated() where containment.containers[shell].isEmpty && tally.volume >= 0 {
      return false
    }
    guard tallies.contains(where: { $0.volume > 0 }) else { return false }
    return !roles(tallies, containment) { $0.volume >= 0 }.contains(.nested)
  }

  private static func roles(
    _ tallies: [ShellTally], _ containment: borrowing Containment, isInverted: (ShellTally) -> Bool
  ) -> [ShellRole] {
    var roles = Array(repeating: ShellRole.outward, count: tallies.count)
    let order = tallies.indices.sorted { (abs(tallies[$1].volume), $0) < (abs(tallies[$0].volume), $1) }
    for shell in order {
      let around = containment.containers[shell].reduce(0) { $0 + roles[$1].sign }
      roles[shell] = role(isInverted: isInverted(tallies[shell]), metalAround: around)
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
    let sheets = Set(caps.keys.filter { roles[$0].sign != 0 && HoleLimits.isSheet(caps[$0] ?? [], tallies[$0]) })
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

extension ShellRole {
  /// The role of a shell in a draft that is turned as a whole: metal that faced inward then was turned.
  fileprivate var mirrored: ShellRole {
    switch self {
    case .outward: .turned
    case .turned: .outward
    case .cavity, .nested, .ambiguousCavity, .straySheet: self
    }
  }
}
