import Quantities

/// One reading: a piece, a metal part before assembly, or several pieces together.
public struct ScaleReading: Sendable, Hashable, Codable {
  /// The metal part; nil for whole pieces.
  public let part: String?
  /// What the scale showed.
  public let gross: WeighedGrams
  /// The stones that were on it.
  public let stones: ExactCarats
  /// How many pieces lay on the scale.
  public let pieces: Int
  /// The alloy that was cast, where it was looked at; nil for the quoted one.
  public let alloy: String?

  /// Makes a reading.
  public init(
    part: String? = nil, gross: WeighedGrams, stones: ExactCarats = ExactCarats(.zero), pieces: Int = 1,
    alloy: String? = nil
  ) {
    self.part = part
    self.gross = gross
    self.stones = stones
    self.pieces = pieces
    self.alloy = alloy
  }

  /// The metal alone: gross less 0.2 g a carat (the metric carat, 1907), exact.
  public var net: WeighedGrams {
    WeighedGrams(gross.value - ExactDecimal(billionths: stones.value.billionths / 5))
  }
}
