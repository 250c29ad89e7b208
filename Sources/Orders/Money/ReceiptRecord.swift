import Quantities

/// A receipt and what became of it; pending is resolved once, posted may be returned once.
public struct ReceiptRecord: Sendable, Hashable {
  /// The receipt.
  public let receipt: Receipt
  /// What became of it.
  public var state: State
  /// How it was posted, so that a return takes back just that.
  public var transfers: [Transfer]

  /// What may become of a receipt.
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    /// Announced, not yet there.
    case pending
    /// There.
    case posted
    /// Announced and never there, or there and taken back.
    case returned
  }
}
