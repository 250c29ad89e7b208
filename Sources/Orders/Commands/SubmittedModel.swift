/// A model as a designer hands it in.
public struct SubmittedModel: Sendable, Hashable, Codable {
  /// The part that it is a model of.
  public let part: String
  /// The digest of the file in the vault.
  public let model: String
  /// The file's name.
  public let file: String
  /// What was measured on arrival.
  public let measured: MeasuredRound?
  /// Whether it mends the house's own mistake.
  public let isOwnFix: Bool

  /// Makes a submission.
  public init(part: String, model: String, file: String, measured: MeasuredRound?, isOwnFix: Bool = false) {
    self.part = part
    self.model = model
    self.file = file
    self.measured = measured
    self.isOwnFix = isOwnFix
  }
}
