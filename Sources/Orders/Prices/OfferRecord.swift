import Quantities

/// A version of an order's price, and what became of it; nothing that a client was told is overwritten.
public struct OfferRecord: Sendable, Hashable {
  /// Counted from 1.
  public let number: Int
  /// The offer.
  public let offer: PriceOffer
  /// Why it replaces the one before; what it was made for, in the first.
  public let reason: String
  /// When it was issued.
  public let issuedAt: UTCInstant
  /// What became of it.
  public var state: State

  /// What may become of an offer.
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// It may be accepted.
    case open
    /// The client accepted it.
    case accepted
    /// A later one took its place; it cannot be accepted any more.
    case superseded
    /// Something that it rested on changed: another CAD round, other details.
    case reopened
  }
}
