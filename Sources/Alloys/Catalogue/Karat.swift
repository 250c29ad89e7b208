import Quantities

/// Parts of gold in 24, as gold is named; prices and fine weights are computed from the fineness instead.
public struct Karat: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Parts in 24.
  public let parts: Int

  /// Takes 1 to 24 parts; nothing else is a karat.
  public init?(_ parts: Int) {
    guard (1...24).contains(parts) else { return nil }
    self.parts = parts
  }

  /// As it is stamped: `18k`.
  public var description: String { "\(parts)k" }

  /// Orders by purity.
  public static func < (left: Self, right: Self) -> Bool { left.parts < right.parts }
}

extension Karat {
  /// Half a karat as a share of the whole; two karats are never nearer to one fineness.
  static let half = Ratio(0.5 / 24)

  /// The karat that a fineness is nearest to, 0 where there is no gold to speak of.
  static func nearest(to fineness: Fineness) -> Int { Int((fineness.share * 24).rounded()) }
}
