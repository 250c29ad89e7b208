import Quantities

/// What sets a fault right.
public enum Remedy: String, Sendable, Hashable, Codable, CaseIterable {
  /// It is repaired.
  case repair
  /// Another one is sent.
  case replace
  /// It is made again.
  case remake
  /// Its size is changed.
  case resize
  /// It is cleaned, polished, checked.
  case maintenance
  /// It is sent again to another address.
  case resend
  /// All that was paid goes back.
  case refundInFull = "refund-in-full"
  /// All that was paid goes back once the piece is back.
  case refundOnReturn = "refund-on-return"
  /// Less than all that was paid goes back.
  case refundInPart = "refund-in-part"
  /// What the pieces in question cost, and their share of the shipping, goes back by the way it came.
  case refundOfItems = "refund-of-items"

  /// Whether it gives money back and makes nothing.
  public var isRefund: Bool {
    switch self {
    case .refundInFull, .refundOnReturn, .refundInPart, .refundOfItems: true
    case .repair, .replace, .remake, .resize, .maintenance, .resend: false
    }
  }
}
