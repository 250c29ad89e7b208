/// What happens while an order is taken in.
public enum IntakeEvent: Sendable, Hashable, Codable {
  /// An account specialist leads it.
  case specialistAssigned(name: String)
  /// What is wanted changed.
  case intakeAmended(intake: Intake, reason: String)
  /// The details are complete and confirmed.
  case detailsConfirmed
  /// The artwork was sent to the client.
  case artworkShown(artwork: String)
  /// The artwork is confirmed.
  case artworkConfirmed(artwork: String)
}
