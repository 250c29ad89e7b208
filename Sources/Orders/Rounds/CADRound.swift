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
