import Quantities

/// What the change of a ring's size does to its metal.
///
/// The shank is cut at its back and a piece as long as the change of the inner circumference is let in or taken out,
/// whose section is that of the shank there; the head stays. Exact for a band that is the same all around, as
/// V = 2π·R·A says; where the shank tapers, the piece is the back's. A ring that is stretched keeps its metal.
public struct RingResizing: Sendable, Hashable {
  /// How far around the ring is inside.
  public let before: Millimetres
  /// The size that it gets.
  public let size: RingSize
  /// The shank's section at its back.
  public let section: Estimate<SquareMillimetres>

  /// Takes what was measured.
  public init(before: Millimetres, to size: RingSize, section: Estimate<SquareMillimetres>) {
    self.before = before
    self.size = size
    self.section = section
  }

  /// By how much the way around inside grows.
  public var growth: Millimetres { size.circumference - before }

  /// The metal that is let in, or below zero that is taken out.
  public var metal: Estimate<CubicMillimetres> {
    let volumes = [section.low, section.value, section.high].map { CubicMillimetres($0.value * growth.value) }
    return growth >= .zero
      ? Estimate(low: volumes[0], value: volumes[1], high: volumes[2])
      : Estimate(low: volumes[2], value: volumes[1], high: volumes[0])
  }

  /// That metal's raw casting for a ring that was weighed.
  public func cast(of ring: AlloyWeight) -> Grams { weight(in: ring.alloy).value * ring.castFactor.value.value }

  /// That metal, finished as the ring is: it loses the share that the ring loses from the draft on.
  ///
  /// Exact for a band that is the same all around, whose volume and surface grow alike.
  ///
  /// - Returns: grams, below zero where metal is taken out.
  public func finished(of ring: AlloyWeight) -> Estimate<Grams> {
    let drawn = weight(in: ring.alloy)
    guard ring.cad.low > .zero else { return drawn }
    let share = ring.finished.value / ring.cad.value
    let (low, high) = (ring.finished.low / ring.cad.low, ring.finished.high / ring.cad.high)
    let (least, most) = (min(low, share, high), max(low, share, high))
    return Estimate(
      low: drawn.low * (drawn.low < .zero ? most : least), value: drawn.value * share,
      high: drawn.high * (drawn.high < .zero ? least : most))
  }

  /// That metal as it is drawn, in an alloy.
  public func weight(in alloy: Alloy) -> Estimate<Grams> {
    let (least, most) = (alloy.density.low, alloy.density.high)
    let (low, high) = (metal.low, metal.high)
    return Estimate(
      low: (low < .zero ? most : least) * low, value: alloy.density.value * metal.value,
      high: (high < .zero ? least : most) * high)
  }
}
