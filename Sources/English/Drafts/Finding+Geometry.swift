import Meshes
import Quantities

extension Finding {
  static func implausible(_ side: Millimetres, _ likely: LikelyUnit?) -> String {
    let size = side < PlausibleSize.longestSide.lowerBound ? "small" : "large"
    let seen = "the longest side is \(Rounding.shown(side)) mm, too \(size) for a piece of jewelry"
    guard let likely else { return "\(seen) in any unit; check the scale at which the draft was exported" }
    return "\(seen); drawn in \(likely.unit.name) it is \(Rounding.shown(likely.longestSide)) mm: if so, weigh it with "
      + "--units \(likely.unit.rawValue)"
  }

  static func coarse(_ share: Ratio) -> String {
    """
    the draft lies so far from the origin that its rounded coordinates leave up to \(Rounding.percent.string(share.percent)) \
    % of the volume in doubt; move it to the origin before it is exported
    """
  }

  static var wholeInsideOut: String {
    "the whole draft is inside out, as mirrored exports are: all its outer shells face inward and what is within them "
      + "outward; it was turned as a whole"
  }

  static func internalWall(_ count: Int, _ places: FirstFew<SIMD3<Double>>) -> String {
    "\(count) triangles lie on each other in pairs, as walls without thickness between solids that touch; they bound "
      + "nothing: at \(places.words)"
  }

  static func junction(edges: Int, vertices: Int, within distance: Millimetres, seams: Int) -> String {
    "\(edges) edges did not meet exactly; \(vertices) vertices were joined within \(Spelled.twoDigits(distance.value)) mm of each other and "
      + "\(seams) seams closed; the volume stands"
  }

  static func capped(_ shell: ShellName, _ unsure: CubicMillimetres, _ holes: FirstFew<Hole>) -> String {
    "\(shell.words) is open and was capped, which leaves \(Spelled.thousandths(unsure.value)) mm³ unsure: "
      + "\(holes.count == 1 ? "" : "\(holes.count) holes, ")\(holes.words); close it in the drawing"
  }

  static func cavity(_ shell: PlacedShell) -> String {
    "\(shell.name.words) is an enclosed void of \(Spelled.thousandths(shell.volume.value)) mm³ around "
      + "\(Spelled.place(shell.centre)) and was subtracted; as drawn it cannot be cast: open it, or fill it"
  }

  static func cavity(_ void: Body) -> String {
    """
    an enclosed void of \(void.shownVolume) mm³ around \(Spelled.roughPlace(void.centre)) lies between shells; as drawn \
    it cannot be cast: open it, or fill it
    """
  }

  static func nested(_ shell: PlacedShell) -> String {
    "\(shell.words), lies wholly inside other metal and faces outward; it was counted once. Had it been meant as a void, "
      + "the volume would be less by \(Spelled.thousandths(shell.volume.value)) mm³: then turn it inside out"
  }

  static func ambiguous(_ shell: PlacedShell) -> String {
    "\(shell.name.words), a void of \(Spelled.thousandths(shell.volume.value)) mm³ around \(Spelled.place(shell.centre)), "
      + "lies inside shells that overlap; the range holds both readings, filled and empty. Join those shells, or take "
      + "the void out"
  }

  static func stray(_ shell: ShellName, _ area: SquareMillimetres, _ place: SIMD3<Double>) -> String {
    "\(shell.words), a sheet of \(Spelled.thousandths(area.value)) mm² around \(Spelled.place(place)), encloses nothing "
      + "and was left out: take it away, or give it a thickness"
  }

  static func overlap(_ shared: CubicMillimetres, _ share: Ratio) -> String {
    "shells overlap: \(Rounding.shown(shared)) mm³, \(FixedDecimals.string(share.percent, decimals: 2)) % of their summed "
      + "volume, is drawn more than once and counted once"
  }

  static func crossing(_ inverted: CubicMillimetres) -> String {
    """
    a shell crosses itself: \(Rounding.shown(inverted)) mm³ is wound inside out; it is taken as metal, and the range holds \
    the other reading. Rebuild the shell in CAD
    """
  }

  static func separate(_ count: Int, _ loose: [Body]) -> String {
    let named = loose.map { "\($0.shownVolume) mm³ at \(Spelled.roughPlace($0.centre))" }
    let more = count - 1 - loose.count
    return "\(count) bodies do not touch; beside the largest: \(named.joined(separator: "; "))"
      + (more > 0 ? "; and \(more) more" : "") + ". Join them in CAD, or they fall apart in the casting"
  }
}

extension Body {
  /// Its volume with the digits that are known.
  fileprivate var shownVolume: String { Rounding.known(volume, within: bound) }
}
