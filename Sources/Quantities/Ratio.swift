/// A ratio of two quantities of one kind, as estimated: a casting factor, a loss, metal to wax.
public struct Ratio: Measure {
  /// A ratio has no unit.
  public static let symbol = ""
  /// The ratio itself; 0.08 is eight percent.
  public let value: Double
  /// Makes a ratio; 0.08 is eight percent.
  public init(_ value: Double) { self.value = value }
  /// Makes a ratio from percent.
  public init(percent: Double) { self.value = percent / 100 }

  /// The ratio in percent.
  public var percent: Double { value * 100 }

  /// The ratio without a symbol, for messages to people.
  public var description: String { "\(value)" }
}
