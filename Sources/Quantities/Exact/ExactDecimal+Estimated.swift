extension ExactDecimal {
  /// The border from an estimate into exact figures: a double rounded to `places` decimals by a named rule.
  ///
  /// The double's own binary value is rounded, without an intermediate: nil if it is not finite or is 10¹² or more.
  /// - Precondition: `places` between 0 and 9.
  public init?(_ estimated: Double, toPlaces places: Int, by rule: RoundingRule) {
    guard estimated.isFinite, estimated.magnitude < 1e12 else { return nil }
    guard estimated != 0 else {
      self = .zero
      return
    }
    // significand × 2^exponent, the significand a whole number of 53 bits; 10⁹ adds 30 bits, so 127 are enough.
    let significand = Int128(estimated.significandBitPattern | (estimated.isNormal ? 1 << 52 : 0))
    let exponent = Int(estimated.exponentBitPattern == 0 ? 1 : estimated.exponentBitPattern) - 1075
    let scaled = significand * powerOfTen(places) * (estimated.sign == .minus ? -1 : 1)
    let count: Int128
    if exponent >= 0 {
      count = scaled << Int128(exponent)
    } else if exponent > -120 {
      count = rule.quotient(scaled, Int128(1) << Int128(-exponent))
    } else {
      count = rule.quotient(scaled.signum(), Int128.max)
    }
    self.init(billionths: count * powerOfTen(Self.places - places))
  }
}
