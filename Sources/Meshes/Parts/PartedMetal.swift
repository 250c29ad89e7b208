import Quantities

/// The metal of a piece part by part: what two of them share is kept by one, what stones fill is cut out.
///
/// Of two metal parts the one whose group comes first keeps what both fill; a stone wins over every metal. So the
/// volumes of the parts and what the stones cut out of them add up to the true metal of all parts together.
public struct PartedMetal: Sendable {
  /// The metal of all parts together, as if there were no stones.
  public let whole: TrueMetal
  /// The metal parts, in the order of their groups.
  public let parts: [MetalPart]
  /// The stones, in the order of their groups.
  public let stones: [StonePart]
  /// What groups share, and who keeps it: the stones all count as their first group.
  public let shared: [SharedVolume]

  /// The most metal groups that can be told apart.
  public static let mostMetals = 63

  /// The metal of all parts.
  public var metalVolume: Estimate<CubicMillimetres> { Self.sum(parts.map(\.volume)) }

  /// What the stones cut out of the metal.
  public var cutByStones: Estimate<CubicMillimetres> { Self.sum(parts.map(\.cutByStones)) }

  static func sum(_ volumes: [Estimate<CubicMillimetres>]) -> Estimate<CubicMillimetres> {
    volumes.reduce(Estimate(exactly: .zero)) { sum, next in
      Estimate(low: sum.low + next.low, value: sum.value + next.value, high: sum.high + next.high)
    }
  }

  /// What is left of a volume when another is taken away; never below nothing.
  static func rest(
    of volume: Estimate<CubicMillimetres>, without taken: Estimate<CubicMillimetres>
  ) -> Estimate<CubicMillimetres> {
    let low = max(volume.low - taken.high, .zero)
    let value = max(volume.value - taken.value, low)
    return Estimate(low: low, value: value, high: max(volume.high - taken.low, value))
  }
}
