import Quantities

extension Castability {
  /// What stands in the way of casting the piece.
  public var findings: [Finding] {
    SectionKind.allCases.compactMap { thin($0) } + voids.map(Finding.enclosedVoid) + size + thinned
  }

  /// The smallest thin place that is told.
  public var leastTold: SquareMillimetres { SquareMillimetres(Double(ThinRegions.fewest) * areaEach.value) }

  private var thinned: [Finding] { isThinned ? [.coarselyChecked(areaEach: areaEach, leastTold: leastTold)] : [] }

  /// Names the thin places, at most this many.
  private static let mostNamed = 4

  private func thin(_ kind: SectionKind) -> Finding? {
    let places = thinPlaces.filter { $0.kind == kind }.sorted { $0.thickness < $1.thickness }
    guard !places.isEmpty else { return nil }
    let area = places.reduce(SquareMillimetres.zero) { $0 + $1.area }
    let share = thinArea.value > 0 ? thinShare.value * area.value / thinArea.value : 0
    return .thinWall(
      kind, limit: limits.least(kind), share: Ratio(share), at: Array(places.prefix(Self.mostNamed)),
      more: max(0, places.count - Self.mostNamed))
  }

  private var thinArea: SquareMillimetres { thinPlaces.reduce(.zero) { $0 + $1.area } }

  private var size: [Finding] {
    guard let room = limits.buildVolume, fitsBuildVolume == false else { return [] }
    return [.exceedsBuildVolume(sides: sides, room: room)]
  }
}
