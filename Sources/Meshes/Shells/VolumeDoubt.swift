/// What is to be added to a signed volume that is not known for sure: least, to expect, greatest, in drawn units³.
public struct VolumeDoubt: Sendable, Hashable {
  /// The least that is to be added.
  public let low: Double
  /// What is to be added for the figure to expect.
  public let value: Double
  /// The greatest that is to be added.
  public let high: Double

  /// Makes a doubt.
  /// - Precondition: low ≤ value ≤ high.
  public init(low: Double, value: Double, high: Double) {
    precondition(low <= value && value <= high, "a doubt's figures are in order")
    self.low = low
    self.value = value
    self.high = high
  }

  /// Nothing to add: the volume is sure.
  public static let none = VolumeDoubt(low: 0, value: 0, high: 0)

  /// From the least to the greatest.
  public var width: Double { high - low }

  /// Two doubts that may both be at their ends.
  public static func + (left: Self, right: Self) -> Self {
    VolumeDoubt(low: left.low + right.low, value: left.value + right.value, high: left.high + right.high)
  }

  /// The doubt of the same body turned inside out.
  public static prefix func - (doubt: Self) -> Self {
    VolumeDoubt(low: -doubt.high, value: -doubt.value, high: -doubt.low)
  }
}
