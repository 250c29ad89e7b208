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

  /// The shells whose holes are too large.
  ///
  /// Where the caps together leave too wide a range, those that leave their part of it or more are named.
  static func faults(_ capsByShell: [Int: [HoleCap]], _ tallies: [ShellTally], _ naming: ShellNaming)
    -> [UnweighableDraft.Fault]
  {
    let volume = tallies.reduce(0) { $0 + abs($1.volume) }
    let width = capsByShell.values.joined().reduce(0) { $0 + $1.doubt.width }
    var faults: [UnweighableDraft.Fault] = []
    for (shell, caps) in capsByShell.sorted(by: { $0.key < $1.key }) {
      let area = caps.reduce(0) { $0 + $1.hole.area }
      let ownWidth = caps.reduce(0) { $0 + $1.doubt.width }
      let isTooWide = width > shareOfVolume * volume && ownWidth * Double(capsByShell.count) >= width
      if area > shareOfArea * tallies[shell].area || isTooWide {
        faults.append(.holesTooLarge(shell: naming.words(shell), holes: caps.map(\.hole)))
      }
    }
    return faults
  }
}
