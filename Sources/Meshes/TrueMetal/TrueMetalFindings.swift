import Quantities

/// What columns have to say about a draft.
enum TrueMetalFindings {
  static func all(overlap: OverlapReading, plain: PlainPass, bodies: [Body], unit: DrawnUnit) -> [Finding] {
    var findings: [Finding] = []
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
    let loose = bodies.dropFirst().prefix(mostNamed).map { body in
      let place = (0..<3).map { FixedDecimals.string(body.centre[$0], decimals: 2) }.joined(separator: ", ")
      return "\(FixedDecimals.string(body.volume.value, decimals: 3)) mm³ at (\(place))"
    }
    let more = bodies.count - 1 - loose.count
    return "\(bodies.count) bodies do not touch; beside the largest: \(loose.joined(separator: "; "))"
      + (more > 0 ? "; and \(more) more" : "") + ". Join them in CAD, or they fall apart in the casting"
  }
}
