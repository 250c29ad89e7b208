import Quantities

/// What columns have to say about a draft.
enum TrueMetalFindings {
  static func all(
    overlap: OverlapReading, plain: PlainPass, bodies: [Body], cavities: [Body], unit: DrawnUnit
  ) -> [Finding] {
    var findings = cavities.map(Finding.cavityBetweenShells)
    if overlap.inverted > 0 { findings.append(.selfCrossing(inverted: unit.volume(overlap.inverted))) }
    if overlap.seesOverlap {
      findings.append(
        .overlap(unit.volume(overlap.excess.value), share: Ratio(overlap.excess.value / plain.signedVolume)))
    }
    return findings + separate(bodies)
  }

  /// That there are several bodies, the largest first.
  static func separate(_ bodies: [Body]) -> [Finding] {
    bodies.count > 1 ? [.separateBodies(bodies.count, loose: Array(bodies.dropFirst().prefix(mostNamed)))] : []
  }

  /// Names the loose bodies, at most this many.
  private static let mostNamed = 5
}
