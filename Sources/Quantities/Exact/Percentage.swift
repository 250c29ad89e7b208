/// A share in hundredths: `8 %`, exact.
public struct Percentage: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// How many hundredths: 8 for 8 %.
  public let hundredths: ExactDecimal

  /// Makes a percentage from its figure: 8 for 8 %.
  public init(_ hundredths: ExactDecimal) { self.hundredths = hundredths }

  /// None of it.
  public static let zero = Self(.zero)
  /// All of it.
  public static let all = Self(ExactDecimal(100))

  /// The share of one: 8 % is 2/25.
  public var share: ExactRatio { ExactRatio(hundredths.billionths, ExactDecimal.one.billionths * 100) }

  /// One and the share: a markup of 8 % is 27/25.
  public var onTop: ExactRatio {
    ExactRatio(hundredths.billionths + ExactDecimal.one.billionths * 100, ExactDecimal.one.billionths * 100)
  }

  /// Orders by size.
  public static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }

  /// The figure and its sign: `8 %`.
  public var description: String { "\(hundredths) %" }

  /// Reads the figure.
  public init(from decoder: any Decoder) throws { self.init(try ExactDecimal(from: decoder)) }

  /// Writes the figure.
  public func encode(to encoder: any Encoder) throws { try hundredths.encode(to: encoder) }
}
