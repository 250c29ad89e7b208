/// A solid as a field: below zero within, above zero outside, about the distance from its surface in millimetres.
struct SolidField: Sendable {
  /// The value at a place.
  let at: @Sendable (SIMD3<Double>) -> Double

  /// A ball.
  static func ball(_ middle: SIMD3<Double>, radius: Double) -> SolidField {
    SolidField { length($0 - middle) - radius }
  }

  /// A box of these half sides with rounded edges.
  static func box(_ middle: SIMD3<Double>, half: SIMD3<Double>, rounded: Double = 0) -> SolidField {
    SolidField { place in
      let offset = place - middle
      let beyond = SIMD3(offset.x.magnitude, offset.y.magnitude, offset.z.magnitude) - (half - rounded)
      let outside = SIMD3(max(beyond.x, 0), max(beyond.y, 0), max(beyond.z, 0))
      return length(outside) + min(max(beyond.x, beyond.y, beyond.z), 0) - rounded
    }
  }

  /// Everything within a radius of the way between two places.
  static func rod(_ one: SIMD3<Double>, _ other: SIMD3<Double>, radius: Double) -> SolidField {
    let way = other - one
    let squared = (way * way).sum()
    return SolidField { place in
      let share = min(max(((place - one) * way).sum() / squared, 0), 1)
      return length(place - one - way * share) - radius
    }
  }

  /// A ball that is pressed flat: half axes of an ellipsoid.
  static func ellipsoid(_ middle: SIMD3<Double>, half: SIMD3<Double>) -> SolidField {
    let least = min(half.x, half.y, half.z)
    return SolidField { (length(($0 - middle) / half) - 1) * least }
  }

  /// What is in either.
  func joined(with other: SolidField) -> SolidField { SolidField { min(self.at($0), other.at($0)) } }

  /// What is in this one and not in the other.
  func without(_ other: SolidField) -> SolidField { SolidField { max(self.at($0), -other.at($0)) } }

  private static func length(_ way: SIMD3<Double>) -> Double { (way * way).sum().squareRoot() }
}
