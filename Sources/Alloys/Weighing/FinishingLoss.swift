import Quantities

/// What filing, sanding and polishing take off a raw casting.
public enum FinishingLoss: Sendable, Hashable {
  /// A depth off the exposed surface at the as-cast size; never more than half of the wall it works on from each side.
  case depth(Estimate<Millimetres>)
  /// A flat share of the casting's weight, whatever its surface.
  case flat(Estimate<Ratio>)

  /// The most of a casting that is ever taken as lost: a piece polished away further is none, and the model is then
  /// strained long before.
  public static let mostTaken = Ratio(0.95)

  /// The loss above which a depth off the surface no longer describes the work.
  public static let strainedAbove = Ratio(0.30)

  /// The share of the raw casting that goes, [low, value, high].
  ///
  /// A worst case and no statistical range: the high loss takes the greatest depth off the largest surface of the
  /// smallest casting, the low loss the least depth off the smallest surface of the largest. Never above `mostTaken`.
  ///
  /// - Parameters:
  ///   - casting: the raw casting's volume.
  ///   - surface: the exposed surface as it is drawn.
  ///   - scale: as-cast length over the drawn one.
  /// - Returns: the share, 0…0.95.
  public func share(
    ofCasting casting: Estimate<CubicMillimetres>, surface: ExposedSurface, scale: Estimate<Ratio>
  ) -> Estimate<Ratio> {
    switch self {
    case .flat(let share): return share.mapMonotone { min($0, Self.mostTaken) }
    case .depth(let depth):
      return Estimate(
        low: Self.share(surface.volumeTaken(depth: depth.low, scale: scale.low.value).low, of: casting.high),
        value: Self.share(surface.volumeTaken(depth: depth.value, scale: scale.value.value).value, of: casting.value),
        high: Self.share(surface.volumeTaken(depth: depth.high, scale: scale.high.value).high, of: casting.low))
    }
  }

  private static func share(_ taken: CubicMillimetres, of casting: CubicMillimetres) -> Ratio {
    guard taken > .zero else { return .zero }
    guard casting > .zero else { return mostTaken }
    return min(Ratio(taken / casting), mostTaken)
  }
}
