import Quantities

/// What a client consented to by submitting: under which edition of the house's rules, when, and by whom.
///
/// Once given it stays on record, whatever is amended afterwards.
public struct GivenConsent: Sendable, Hashable, Codable {
  /// The text consented to.
  public let text: String
  /// The edition of the house's rules that the order keeps.
  public let edition: String
  /// When.
  public let at: UTCInstant
  /// Who submitted it.
  public let by: String

  /// Records a consent.
  public init(to text: String, edition: String, at moment: UTCInstant, by name: String) {
    self.text = text
    self.edition = edition
    at = moment
    by = name
  }
}

extension Order {
  /// Keeps the consents of an intake that were not given before.
  mutating func keepConsents(of intake: Intake, at moment: UTCInstant, by name: String) {
    for text in intake.consents where !consents.contains(where: { $0.text == text }) {
      consents.append(GivenConsent(to: text, edition: opening.edition, at: moment, by: name))
    }
  }
}
