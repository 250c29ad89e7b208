import TestSupport

extension SplitMix64 {
  /// A number whose logarithm is spread evenly between those of the bounds.
  mutating func size(_ exponents: ClosedRange<Double>) -> Double {
    var power = 1.0
    let exponent = Double.random(in: exponents, using: &self)
    for _ in 0..<Int(exponent.magnitude) { power *= 10 }
    let rest = 1 + 9 * (exponent.magnitude - exponent.magnitude.rounded(.down))
    return exponent < 0 ? 1 / (power * rest) : power * rest
  }
}
