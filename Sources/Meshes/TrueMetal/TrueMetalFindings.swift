import Quantities

/// What columns have to say about a draft.
enum TrueMetalFindings {
  static func all(
    overlap: OverlapReading, plain: PlainPass, bodies: [Body], cavities: [BodyReading.Region], unit: DrawnUnit
  ) -> [Finding] {
    var findings = cavities.map { cavity in
      Finding(
        .cavity,
        """
        an enclosed void of \(Rounding.known(unit.volume(cavity.volume), within: unit.volume(cavity.bound))) mm³ around \
        \(place(cavity.centre * unit.millimetres)) lies between shells; as drawn it cannot be cast: open it, or fill it
        """)
    }
    if overlap.inverted > 0 {
      findings.append(
        Finding(
          .selfCrossing,
          """
          a shell crosses itself: \(figure(unit.volume(overlap.inverted).value)) mm³ is wound inside out; it is taken as \
          metal, and the range holds the other reading. Rebuild the shell in CAD
          """))
    }
    if overlap.seesOverlap {
      let shared = FixedDecimals.string(unit.volume(overlap.excess.value).value, decimals: 3)
      let share = FixedDecimals.string(100 * overlap.excess.value / plain.signedVolume, decimals: 2)
      findings.append(
        Finding(
          .overlap,
          "shells overlap: \(shared) mm³, \(share) % of their summed volume, is drawn more than once and counted once"))
    }
    if bodies.count > 1 {
      findings.append(Finding(.separateBodies, separate(bodies)))
    }
    return findings
  }

  /// Names the loose bodies, at most this many.
  private static let mostNamed = 5

  private static func separate(_ bodies: [Body]) -> String {
    let loose = bodies.dropFirst().prefix(mostNamed).map { "\(Rounding.known($0.volume, within: $0.bound)) mm³ at \(place($0.centre))" }
    let more = bodies.count - 1 - loose.count
    return "\(bodies.count) bodies do not touch; beside the largest: \(loose.joined(separator: "; "))"
      + (more > 0 ? "; and \(more) more" : "") + ". Join them in CAD, or they fall apart in the casting"
  }

  private static func figure(_ volume: Double) -> String { FixedDecimals.string(volume, decimals: 3) }

  private static func place(_ place: SIMD3<Double>) -> String {
    "(" + (0..<3).map { FixedDecimals.string(place[$0], decimals: 2) }.joined(separator: ", ") + ")"
  }
}
