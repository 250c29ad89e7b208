import Quantities

/// The way of a weight from the draft to the finished piece, each factor its own: CAD → as cast → finished.
public enum WeightChain {
  /// Weighs a draft in one alloy.
  ///
  /// Every [low, high] is a worst case and no statistical range: low puts the least volume, the least density, the
  /// smallest cast factor and the greatest finishing loss together, high the opposites. Doubts that are independent in
  /// truth seldom meet like that, so the range is wide on purpose and the truth outside of it is a fault of its inputs.
  ///
  /// - Parameters:
  ///   - metalVolume: the draft's metal, finite; a bound below zero counts as zero.
  ///   - surface: what a polisher can reach of it.
  ///   - alloy: what the piece is made of.
  ///   - practice: how the house casts and finishes.
  ///   - pattern: the wax or resin that is burnt out, `practice.pattern` in the catalogue.
  /// - Returns: the weights; where the volume is above zero so is every one of them.
  public static func weigh(
    metalVolume: Estimate<CubicMillimetres>, surface: ExposedSurface, alloy: Alloy, practice: CastingPractice,
    pattern: Alloy
  ) -> AlloyWeight {
    let volume = metalVolume.mapMonotone { max($0, .zero) }
    let factor = practice.size.volumeFactor
    let casting = scaled(volume, by: factor)
    let loss = practice.finishing.share(ofCasting: casting, surface: surface, scale: practice.size.lengthFactor)
    let cad = weight(of: volume, density: alloy.density)
    let cast = scaled(cad, by: factor)
    let finished = scaled(cast, by: loss.mapFalling { Ratio(1 - $0.value) })
    return AlloyWeight(
      alloy: alloy, cad: cad, castFactor: factor, cast: cast, finishingLoss: loss, finished: finished,
      fineMetal: finished.value * alloy.fineness.share,
      pattern: PatternWeight(
        material: pattern, weight: weight(of: volume, density: pattern.density),
        metalToPattern: Estimate(
          low: Ratio(alloy.density.low / pattern.density.high),
          value: Ratio(alloy.density.value / pattern.density.value),
          high: Ratio(alloy.density.high / pattern.density.low))),
      metalToMelt: scaled(cast, by: practice.sprue.mapMonotone { Ratio(1 + $0.value) }))
  }

  /// Low with low and high with high; no factor is negative, so the order holds.
  private static func scaled<Quantity: Measure>(
    _ quantity: Estimate<Quantity>, by factor: Estimate<Ratio>
  ) -> Estimate<Quantity> {
    Estimate(
      low: quantity.low * factor.low.value, value: quantity.value * factor.value.value,
      high: quantity.high * factor.high.value)
  }

  private static func weight(
    of volume: Estimate<CubicMillimetres>, density: Estimate<GramsPerCubicCentimetre>
  ) -> Estimate<Grams> {
    Estimate(low: density.low * volume.low, value: density.value * volume.value, high: density.high * volume.high)
  }
}
