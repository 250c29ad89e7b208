/// Numbers that look random and are the same every time (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A point of a cube.
  mutating func point(in range: ClosedRange<Float>) -> SIMD3<Float> {
    SIMD3(
      .random(in: range, using: &self), .random(in: range, using: &self), .random(in: range, using: &self))
  }

  /// A direction, length one but for rounding.
  mutating func direction() -> SIMD3<Double> {
    while true {
      let point = SIMD3<Double>(self.point(in: -1...1))
      let square = (point * point).sum()
      if square > 0.01 && square <= 1 { return point / square.squareRoot() }
    }
  }
}
