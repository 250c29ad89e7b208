import Quantities

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
  /// Its walls against the house's limits; nil where they were not looked at.
  public let walls: MeasuredWalls?

  /// Makes a measurement.
  public init(
    volume: [ExactDecimal], size: [ExactDecimal], triangles: Int, shells: Int?, weights: [RoundWeight],
    findings: [String], walls: MeasuredWalls? = nil
  ) {
    self.volume = volume
    self.size = size
    self.triangles = triangles
    self.shells = shells
    self.weights = weights
    self.findings = findings
    self.walls = walls
  }
}
