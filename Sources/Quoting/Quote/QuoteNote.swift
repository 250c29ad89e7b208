/// What a quote says beside its lines: what may still change, and on what condition.
public struct QuoteNote: Sendable, Hashable, Codable {
  /// Which kind of thing it says.
  public let code: Code
  /// In words.
  public let message: String

  /// Makes a note.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The kinds of note.
  public enum Code: String, Sendable, Hashable, Codable, CaseIterable {
    /// What was found in the draft and should be confirmed.
    case draftFinding = "draft-finding"
    /// How weights were rounded before they were charged.
    case weightRounding = "weight-rounding"
    /// What the price is before a draft or a sample exists.
    case stage
    /// The weight and the total may change within a range.
    case weightMayChange = "weight-may-change"
    /// The range is wider than the house settles without consent.
    case beyondTolerance = "beyond-tolerance"
    /// Without a range nobody can say whether the house settles it without consent.
    case toleranceUnknown = "tolerance-unknown"
    /// What fixes the price, and until when.
    case priceLock = "price-lock"
    /// What is melted beside the piece.
    case metalToMelt = "metal-to-melt"
    /// Sprue and button are charged and not in the total yet.
    case sprueLeftOut = "sprue-left-out"
    /// Sending is told after packing.
    case shippingLater = "shipping-later"
    /// Insurance is recommended and nobody has chosen.
    case insuranceRecommended = "insurance-recommended"
    /// At what number the sample fee is credited.
    case sampleCredit = "sample-credit"
    /// The paid sample fee is not credited in this order.
    case sampleNotCredited = "sample-not-credited"
    /// Fees are paid before the work.
    case feesFirst = "fees-first"
  }
}
