import Quantities

/// What a deviation of the weighed piece from the quoted weight leads to.
public enum DeviationOutcome: String, Sendable, Hashable, Codable, CaseIterable {
  /// The final price follows the scale.
  case billed
  /// The price stays; the house bears the difference.
  case absorbed
  /// The final price follows the scale once the specialist gave the reason and the client consented.
  case billedWithConsent = "billed-with-consent"
}
