/// How much may be missing before capping is a guess: both limits must hold.
enum HoleLimits {
  /// The caps' area against the shell's: a sphere that lacks more than a tenth of its surface is no slip any more.
  ///
  /// A single sheet has about 1, half a ball 0.5, one triangle gone from the twelve of a box 0.09.
  static let shareOfArea = 0.1
  /// The range that the caps leave against the volume of all shells: two casters' scales differ by less.
  ///
  /// The open ends of half a ring leave 0.024 and more, since nothing tells what went on there.
  static let shareOfVolume = 0.02
  /// What stray sheets could enclose against the volume of all shells: below it they are left out and said.
  static let strayShareOfVolume = 0.001

  /// The shells whose holes are too large, among the caps that are not buried in other metal.
  ///
  /// Where the caps together leave too wide a range, those that leave their part of it or more are named. Shells that
  /// are left out of the piece bear no fault.
  static func faults(
    _ capsByShell: [Int: [HoleCap]], _ tallies: [ShellTally], _ roles: [ShellRole], _ naming: ShellNaming
  ) -> [UnweighableDraft.Fault] {
    let counted = capsByShell.filter { roles[$0.key].sign != 0 }.sorted { $0.key < $1.key }
    let volume = tallies.indices.reduce(0) { roles[$1].sign == 0 ? $0 : $0 + abs(tallies[$1].volume) }
    let width = counted.reduce(0) { $0 + $1.value.reduce(0) { $0 + $1.doubt.width } }
    var faults: [UnweighableDraft.Fault] = []
    for (shell, caps) in counted {
      let ownWidth = caps.reduce(0) { $0 + $1.doubt.width }
      let isTooWide = width > shareOfVolume * volume && ownWidth * Double(counted.count) >= width
      if isSheet(caps, tallies[shell]) || isTooWide {
        faults.append(.holesTooLarge(shell: naming.name(of: shell), holes: caps.map(\.hole)))
      }
    }
    return faults
  }

  /// Whether the caps are too large a part of a shell.
  static func isSheet(_ caps: [HoleCap], _ tally: ShellTally) -> Bool {
    caps.reduce(0) { $0 + $1.hole.area } > shareOfArea * tally.area
  }

  /// The most that a sheet could enclose with a second sheet of its size: a ball of that surface.
  static func mostEnclosed(_ tally: ShellTally) -> Double {
    let surface = 2 * tally.area
    return surface * (surface / .pi).squareRoot() / 6
  }
}
