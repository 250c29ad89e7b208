/// What may be asked while an order is taken in.
public enum IntakeCommand: Sendable, Hashable, Codable {
  /// Put an account specialist in charge.
  case assignSpecialist(name: String)
  /// Change what is wanted.
  case amendIntake(intake: Intake, reason: String)
  /// Confirm that the details are complete; staff may grant a metal that the catalogue has no alloy for.
  case confirmDetails(grantingMetal: String?)
  /// Send artwork of the house's to the client.
  case showArtwork(artwork: String)
  /// Confirm the artwork.
  case confirmArtwork(artwork: String)
}
