import Quantities

extension Castability {
  /// What stands in the way of casting the piece, for people.
  public var findings: [Finding] {
    SectionKind.allCases.compactMap { thin($0) } + voids.map(Self.finding) + size + thinned
  }

  /// The smallest thin place that is told.
  public var leastTold: SquareMillimetres { SquareMillimetres(Double(ThinRegions.fewest) * areaEach.value) }

  private var thinned: [Finding] {
    guard isThinned else { return [] }
    return [
      Finding(
        .coarselyChecked,
        """
        its triangles are so many and so tangled that only one place for every \(Rounding.shown(areaEach)) mm² was \
        looked at: thin places smaller than \(Rounding.shown(leastTold)) mm² are not told. Join its shells in CAD to have \
        it checked finely
        """)
    ]
  }

  /// Names the thin places, at most this many.
  private static let mostNamed = 4

  private func thin(_ kind: SectionKind) -> Finding? {
    let places = thinPlaces.filter { $0.kind == kind }.sorted { $0.thickness < $1.thickness }
    guard !places.isEmpty else { return nil }
    let area = places.reduce(SquareMillimetres.zero) { $0 + $1.area }
    let share = thinArea.value > 0 ? thinShare.value * area.value / thinArea.value : 0
    let named = places.prefix(Self.mostNamed).map {
      "\(Rounding.shown($0.thickness)) mm at \(Self.words($0.place))"
    }
    let more = places.count > Self.mostNamed ? "; and \(places.count - Self.mostNamed) more" : ""
    return Finding(
      .thinWall,
      """
      \(kind.plural) are thinner than \(Rounding.shown(limits.least(kind))) mm over \
      \(Rounding.percent.string(100 * share)) % of the surface: \(named.joined(separator: "; "))\(more). Thicken them, or \
      agree on it with the caster
      """)
  }

  private var thinArea: SquareMillimetres { thinPlaces.reduce(.zero) { $0 + $1.area } }

  private static func finding(_ void: EnclosedVoid) -> Finding {
    Finding(
      .enclosedVoid,
      """
      a void of \(Rounding.shown(void.volume)) mm³ around \(words(void.place)) has no opening: it cannot be filled with \
      investment or freed of it; open it, or fill it
      """)
  }

  private var size: [Finding] {
    guard let room = limits.buildVolume, fitsBuildVolume == false else { return [] }
    return [
      Finding(
        .exceedsBuildVolume,
        """
        the piece, \(Self.words(sides)) mm, does not fit \(Self.words(room.sides)) mm, however it is turned by quarter \
        turns
        """)
    ]
  }

  private static func words(_ sides: [Millimetres]) -> String {
    sides.map { Rounding.shown($0) }.joined(separator: " × ")
  }

  private static func words(_ place: SIMD3<Double>) -> String {
    "(" + (0..<3).map { Rounding.shown(Millimetres(place[$0])) }.joined(separator: ", ") + ")"
  }
}

extension SectionKind {
  /// What several of them are called.
  fileprivate var plural: String {
    switch self {
    case .wall: "walls"
    case .prong: "prongs or wires"
    }
  }
}
