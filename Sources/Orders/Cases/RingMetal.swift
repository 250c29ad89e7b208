import Quantities

/// The metal that a change of a ring's size takes or frees.
public enum RingMetal {
  /// A US size is 0.032 inch of inner diameter.
  public static let millimetresPerSize = ExactDecimal(billionths: 812_800_000)

  /// The metal of the piece that is let into the band, or cut out of it: below zero for a smaller size.
  ///
  /// The band is cut once and is as wide and as thick at the cut as it is given; its length changes by π times the
  /// change of diameter, whether measured inside or in the middle of the metal.
  ///
  /// - Parameters:
  ///   - wish: the sizes.
  ///   - width: of the band at the cut, mm.
  ///   - thickness: of the band at the cut, mm.
  ///   - density: of the alloy, g/cm³.
  /// - Returns: grams, rounded half up to 0.01 g as the trade weighs; nil where figures are beyond what can be reckoned.
  public static func grams(
    _ wish: ResizeWish, width: ExactDecimal, thickness: ExactDecimal, density: ExactDecimal
  ) -> WeighedGrams? {
    // π to 15 places; mm³ · g/cm³ is thousandths of a gram.
    let factors = [
      ExactRatio(3_141_592_653_589_793, 1_000_000_000_000_000), ExactRatio(millimetresPerSize),
      ExactRatio(wish.to - wish.from), ExactRatio(width), ExactRatio(thickness), ExactRatio(density),
      ExactRatio(1, 1000),
    ]
    guard let grams = try? ExactRatio.product(factors).decimal(toPlaces: WeighedGrams.tradePlaces, by: .halfUp) else {
      return nil
    }
    return WeighedGrams(grams)
  }
}
