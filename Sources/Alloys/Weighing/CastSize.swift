import Quantities

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the raw casting's size follows from the draft's.
public enum CastSize: Sendable, Hashable {
  /// The house scales its patterns, so that the draft is at the intended as-cast size; what is left is one factor by
  /// weight, 0.991 on one measured ring.
  case patternScaled(byWeight: Estimate<Ratio>)
  /// The house does not scale: every length shrinks by this share and the volume by (1 − s)³.
  ///
  /// Published shrinkages: injected wax 2.5 %, casting about 1 %, castable resin 1.2–2.5 %.
  case shrinking(linear: Estimate<Ratio>)

  /// As-cast volume over the draft's.
  public var volumeFactor: Estimate<Ratio> {
    switch self {
    case .patternScaled(let factor): factor
    case .shrinking(let linear): linear.mapFalling { Ratio((1 - $0.value) * (1 - $0.value) * (1 - $0.value)) }
    }
  }

  /// As-cast length over the draft's, the cube root of the volume factor.
  public var lengthFactor: Estimate<Ratio> {
    switch self {
    case .patternScaled(let factor):
      // The C library's cube root is right to one unit in the last place, which does not promise order.
      Estimate(
        low: min(Ratio(cbrt(factor.low.value)), Ratio(cbrt(factor.value.value))),
        value: Ratio(cbrt(factor.value.value)),
        high: max(Ratio(cbrt(factor.high.value)), Ratio(cbrt(factor.value.value))))
    case .shrinking(let linear): linear.mapFalling { Ratio(1 - $0.value) }
    }
  }
}

extension Estimate {
  /// Maps the three figures through one function that never rises with its argument, so that low and high change places.
  func mapFalling<Other: Measure>(_ transform: (Quantity) -> Other) -> Estimate<Other> {
    Estimate<Other>(low: transform(high), value: transform(value), high: transform(low))
  }
}
