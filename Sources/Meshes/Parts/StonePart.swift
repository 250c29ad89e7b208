import Quantities

/// The stones of one group.
public struct StonePart: Sendable {
  /// The index of their group.
  public let group: Int
  /// Their volume.
  public let volume: Estimate<CubicMillimetres>
}
