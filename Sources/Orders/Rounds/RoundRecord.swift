import Quantities

/// A round, what was said to it, and where it stands.
public struct RoundRecord: Sendable, Hashable {
  /// The round.
  public let round: CADRound
  /// When it came.
  public let submittedAt: UTCInstant
  /// Comments; they do not change the model's number.
  public var comments: [String] = []
  /// Where it stands.
  public var state: State = .submitted

  /// Where a round may stand.
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// Awaiting the client's word.
    case submitted
    /// Changes were asked for.
    case changesAsked = "changes-asked"
    /// It is what is produced.
    case approved
    /// It was taken back.
    case withdrawn
    /// It had been approved, and a later round was.
    case superseded
  }
}
