import Quantities

/// Space that two groups both fill, and which of them keeps it.
public struct SharedVolume: Sendable, Hashable {
  /// The index of the group that keeps it.
  public let keeper: Int
  /// The index of the metal group that it is taken from.
  public let loser: Int
  /// How much it is.
  public let volume: Estimate<CubicMillimetres>
}
