import DraftShapes

/// A single shell without a closed form: its sides are not plane.
extension SampleDraft {
  static let signetRing = Self(
    "signet-ring.stl", "signet with a plane table of 12 × 10 mm, one shell",
    parts: [SamplePart("ring", signet)], known: .meshUnion)

  /// A band that rises and widens smoothly to a plane table at the top of the finger.
  private static let signet: Shape = {
    let sections = 160
    let (inner, back, table, halfTable) = (8.75, 1.5, 12.0, 6.0)
    let tableEnd = halfTable / table
    return .sweptRing(
      sections: (0..<sections).map { step in
        // The angle from the table's middle (y up), as the share of the half turn to the back.
        let turn = Turn(step, of: sections)
        let away = abs(Double((step + sections - sections / 4) % sections) / Double(sections) - 0.5)
        let share = 1 - 2 * away
        let slope = turn.sine > 0 ? abs(turn.cosine) / turn.sine : .infinity
        let rim = (table * table + halfTable * halfTable).squareRoot()
        let fall = smooth((share - 0.148) / 0.4)
        let outer = slope <= tableEnd ? table / turn.sine : rim + (inner + back - rim) * fall
        let half = slope <= tableEnd ? 5 : 5 - 3.25 * fall
        return [
          SIMD2(inner, -half + 0.4), SIMD2(inner + 0.2, -half), SIMD2(outer - 0.3, -half), SIMD2(outer, -half + 0.3),
          SIMD2(outer, half - 0.3), SIMD2(outer - 0.3, half), SIMD2(inner + 0.2, half), SIMD2(inner, half - 0.4),
        ]
      })
  }()

  /// From 0 to 1 without a kink at either end.
  private static func smooth(_ share: Double) -> Double {
    let t = min(max(share, 0), 1)
    return t * t * (3 - 2 * t)
  }
}
