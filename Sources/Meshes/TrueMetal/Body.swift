import Quantities

/// A piece of metal that hangs together, or a void between shells.
public struct Body: Sendable, Hashable {
  /// Its volume, as the columns see it.
  public let volume: CubicMillimetres
  /// The half width that this volume is known within: the columns at its rim are hit or missed.
  public let bound: CubicMillimetres
  /// Its middle, in millimetres of the drawing.
  public let centre: SIMD3<Double>
}

extension Body {
  init(_ region: BodyReading.Region, unit: DrawnUnit) {
    self.init(
      volume: unit.volume(region.volume), bound: unit.volume(region.bound), centre: region.centre * unit.millimetres)
  }
}
