import Quantities

/// The cross-section of a ring's shank at its back, where it is cut to change its size.
public struct ShankSection: Sendable, Hashable {
  /// The area of the metal cut through: the middle of several cuts, from the least to the greatest of them.
  public let area: Estimate<SquareMillimetres>
  /// Where the back is: on the shank's inside, in millimetres of the drawing.
  public let place: SIMD3<Double>
  /// Whether the metal lies so evenly around the hole that no side is the back: a plain band, an eternity ring.
  public let isEven: Bool
}

extension ShankSection {
  /// Cuts that a band without a back is judged by.
  private static let evenCuts = 24
  /// Cuts at the back, so many degrees from it.
  private static let backCuts = [-12.0, -6, 0, 6, 12]
  /// The metal's middle lies at least this share of the radius off the axis where a ring has a head.
  private static let leastOffset = 0.02

  /// Measures the shank of a ring.
  ///
  /// The back is opposite to the metal's middle. Half planes from the hole's axis cut through the draft; where the
  /// winding number is above zero there is metal, so shells that overlap are counted once. The area is exact but for the
  /// lines that it is summed along, 2000 of them: about 1e-4 of it. It takes 24 cuts at most, each one pass over the
  /// triangles.
  /// - Parameters:
  ///   - triangles: the draft as it counts: mended where it had to be.
  ///   - hole: its finger hole.
  ///   - unit: what it was drawn in.
  /// - Returns: the section; nothing where a cut met no metal, or outlines a thousandfold (`HalfPlaneCut`).
  public static func measure(
    _ triangles: borrowing TriangleSpan, hole: FingerHole, unit: DrawnUnit
  ) -> ShankSection? {
    let frame = DraftFrame(millimetres: unit.millimetres, middle: hole.place)
    let offset = middle(of: triangles, frame: frame)
    let across = offset - hole.axis * dot(offset, hole.axis)
    let radius = hole.diameter.value / 2
    let isEven = across.length < leastOffset * radius
    let back = isEven ? hole.axis.across.0 : -across.normalized
    let side = cross(hole.axis, back)
    let turns = isEven ? (0..<evenCuts).map { 360 * Double($0) / Double(evenCuts) } : backCuts
    let cuts = turns.compactMap { degrees -> Double? in
      let angle = degrees * Double.pi / 180
      let (cosine, sine) = (cosineOf(angle), cosineOf(angle - Double.pi / 2))
      return HalfPlaneCut(triangles, frame: frame, axis: hole.axis, towards: back * cosine + side * sine).area
    }.sorted()
    guard cuts.count == turns.count, let least = cuts.first, let most = cuts.last else { return nil }
    return ShankSection(
      area: Estimate(
        low: SquareMillimetres(least), value: SquareMillimetres(cuts[cuts.count / 2]), high: SquareMillimetres(most)),
      place: hole.place + back * radius, isEven: isEven)
  }

  /// The middle of the metal, shells that overlap counted as often as they are drawn: Σ V·(a + b + c)/4 / Σ V.
  private static func middle(of triangles: borrowing TriangleSpan, frame: DraftFrame) -> SIMD3<Double> {
    var (volume, moment) = (0.0, SIMD3<Double>.zero)
    for index in 0..<triangles.count {
      let placed = frame.placed(triangles[index])
      let part = dot(placed.a, cross(placed.b, placed.c))
      volume += part
      moment += (placed.a + placed.b + placed.c) * (part / 4)
    }
    return volume > 0 ? moment / volume : .zero
  }
}
