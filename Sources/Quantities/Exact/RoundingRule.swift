/// How an exact figure becomes a whole count; every rounding of money or weight names one of these.
public enum RoundingRule: String, CaseIterable, Sendable, Codable {
  /// To the nearest, a half away from zero: the commercial rule, 0.5 → 1 and −0.5 → −1.
  case halfUp = "half-up"
  /// To the nearest, a half to the even neighbour: 0.5 → 0, 1.5 → 2.
  case halfEven = "half-even"
  /// Away from zero, whatever the remainder: 0.1 → 1.
  case up
  /// Towards zero, whatever the remainder: 0.9 → 0.
  case down
}

extension RoundingRule {
  /// The whole number nearest to `numerator / denominator` by this rule.
  /// - Precondition: `denominator > 0`.
  func quotient(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    precondition(denominator > 0, "a denominator is positive: \(denominator)")
    let (whole, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    if remainder == 0 { return whole }
    let away = whole + (numerator < 0 ? -1 : 1)
    // The remainder is compared with what is left of the denominator, so that nothing is doubled and overflows.
    let part = remainder.magnitude
    let rest = denominator.magnitude - part
    switch self {
    case .halfUp: return part >= rest ? away : whole
    case .halfEven: return part > rest || (part == rest && whole % 2 != 0) ? away : whole
    case .up: return away
    case .down: return whole
    }
  }
}
