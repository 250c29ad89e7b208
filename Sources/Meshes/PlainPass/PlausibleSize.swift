import Quantities

/// Whether a draft has the size of a piece of jewelry; STL and OBJ do not say in which unit they were drawn.
public enum PlausibleSize {
  /// The longest sides of pieces, in millimetres: from a 3 mm stud's setting to a 200 mm tiara or collar.
  ///
  /// The house's judgement, wide on purpose: a ring is about 20 mm across and a bangle 80, so a piece that was drawn in
  /// inches, centimetres or metres falls outside unless it is an unusual one.
  public static let longestSide = Millimetres(3)...Millimetres(200)

  /// The most metal in a piece: 100 cm³, which is 1.5 kg of 18k gold.
  ///
  /// A ring of 20 mm that is taken for one of 20 cm is within the longest side and holds a thousand times its metal.
  public static let mostMetal = CubicMillimetres(100_000)

  /// Whether a draft of this longest side and signed volume, counted in `unit`, may be a piece of jewelry.
  public static func isPlausible(longestSide side: Double, signedVolume volume: Double, in unit: DrawnUnit) -> Bool {
    longestSide.contains(unit.length(side)) && unit.volume(abs(volume)) <= mostMetal
  }

  /// The outer diameter of a common ring, near which the likely unit puts a draft.
  public static let commonSide = Millimetres(20)

  /// The finding on a draft whose longest side, counted in `unit`, is implausible; none on a plausible one.
  public static func finding(longestSide side: Double, drawnIn unit: DrawnUnit) -> Finding? {
    let length = unit.length(side)
    guard !longestSide.contains(length) else { return nil }
    let likely = likelyUnit(longestSide: side)
    return .implausibleSize(
      longestSide: length, likely: likely.map { LikelyUnit(unit: $0, longestSide: $0.length(side)) })
  }

  /// The unit in which a longest side is plausible, the one nearest to a common ring's where several are.
  public static func likelyUnit(longestSide side: Double) -> DrawnUnit? {
    DrawnUnit.allCases.filter { longestSide.contains($0.length(side)) }
      .min { distance($0.length(side)) < distance($1.length(side)) }
  }

  /// How many times a length is larger or smaller than a common ring's side.
  private static func distance(_ side: Millimetres) -> Double { max(side / commonSide, commonSide / side) }
}
