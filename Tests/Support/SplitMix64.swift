/// Steele, Lea and Flood's generator: the same numbers from the same seed, on every machine.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of a range.
  public mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Whether something of a probability in percent happens.
  public mutating func happens(_ percent: Int) -> Bool { count(1...100) <= percent }

  /// One of a list that is not empty.
  public mutating func one<Element>(of list: [Element]) -> Element { list[count(0...(list.count - 1))] }
}
