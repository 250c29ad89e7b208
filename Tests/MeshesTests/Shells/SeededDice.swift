/// Chance from a seed, the same on every machine (SplitMix64).
struct SeededDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Some of the numbers below `bound`, each with the given share.
  mutating func some(of bound: Int, share: Double) -> Set<Int> {
    var chosen: Set<Int> = []
    for number in 0..<bound where Double.random(in: 0..<1, using: &self) < share { chosen.insert(number) }
    return chosen
  }

  /// A direction, evenly over the sphere.
  mutating func direction() -> SIMD3<Double> {
    while true {
      let point = SIMD3<Double>.random(in: -1...1, using: &self)
      let square = (point * point).sum()
      if square > 0.01 && square <= 1 { return point / square.squareRoot() }
    }
  }
}
