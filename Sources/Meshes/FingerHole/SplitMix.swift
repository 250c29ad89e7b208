/// Numbers that look random and are the same every time (SplitMix64).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One index of each block of `step`, anywhere in it: drafts repeat themselves, and even steps would see a row only.
  @inline(__always)
  static func index(inBlock block: Int, of step: Int, below count: Int) -> Int {
    guard step > 1 else { return block }
    var dice = SplitMix(seed: UInt64(truncatingIfNeeded: block))
    return min(block * step + dice.below(step), count - 1)
  }

  /// A number from 0 to `count` − 1.
  @inline(__always)
  mutating func below(_ count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }
}
