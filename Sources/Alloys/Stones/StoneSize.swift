import Quantities

/// Length, width and, where it is known, depth in millimetres, exact as written.
public struct StoneSize: Sendable, Hashable, Codable {
  /// The longer side, or the diameter.
  public let length: ExactDecimal
  /// The shorter side; equal to the length for one diameter.
  public let width: ExactDecimal
  /// From table to culet.
  public let depth: ExactDecimal?
}
