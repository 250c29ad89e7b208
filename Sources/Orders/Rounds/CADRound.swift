import Quantities

/// A submitted model: its file in the vault, measured and weighed on arrival.
public struct CADRound: Sendable, Hashable, Codable {
  /// Counted from 1 within its part.
  public let number: Int
  /// The part that it is a model of; several parts are revised side by side.
  public let part: String
  /// The digest of the file in the vault.
  public let model: String
  /// The file's name as the designer gave it.
  public let file: String
  /// What was measured; nil for a wax, which has no model.
  public let measured: MeasuredRound?
  /// Whether it mends the house's own mistake.
  public let isOwnFix: Bool

  /// Makes a round.
  public init(
    number: Int, part: String, model: String, file: String, measured: MeasuredRound?, isOwnFix: Bool
  ) {
    self.number = number
    self.part = part
    self.model = model
    self.file = file
    self.measured = measured
    self.isOwnFix = isOwnFix
  }
}

/// What was measured of a round's model, in exact decimals as it was shown.
public struct MeasuredRound: Sendable, Hashable, Codable {
  /// True metal in mm³: low, value, high.
  public let volume: [ExactDecimal]
  /// The bounding box in mm: x, y, z.
  public let size: [ExactDecimal]
  /// Triangles.
  public let triangles: Int
  /// Shells, where they were counted.
  public let shells: Int?
  /// Finished weight by alloy.
  public let weights: [RoundWeight]
  /// Codes of findings with their severity.
  public let findings: [String]

  /// Makes a measurement.
  public init(
    volume: [ExactDecimal], size: [ExactDecimal], triangles: Int, shells: Int?, weights: [RoundWeight],
    findings: [String]
  ) {
    self.volume = volume
    self.size = size
    self.triangles = triangles
    self.shells = shells
    self.weights = weights
    self.findings = findings
  }
}

/// The finished weight of a model in one alloy.
public struct RoundWeight: Sendable, Hashable, Codable {
  /// The alloy's name in the catalogue.
  public let alloy: String
  /// The least.
  public let low: WeighedGrams
  /// The expected.
  public let expected: WeighedGrams
  /// The most.
  public let high: WeighedGrams

  /// Makes a weight.
  public init(alloy: String, low: WeighedGrams, expected: WeighedGrams, high: WeighedGrams) {
    self.alloy = alloy
    self.low = low
    self.expected = expected
    self.high = high
  }
}
