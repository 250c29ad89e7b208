import HousePolicies
import Quantities

/// A change to a stock item that was asked for, and where it stands.
public struct CustomizationRecord: Sendable, Hashable {
  /// Counted from 1.
  public let number: Int
  /// What it changes.
  public let aspects: [CustomizedAspect]
  /// The client's words.
  public let words: String
  /// Where it stands.
  public internal(set) var state: State
  /// The days that it adds to what was promised.
  public internal(set) var days = 0

  /// Where a change may stand.
  public enum State: Sendable, Hashable {
    /// The house considers it.
    case negotiated
    /// The client was told what it costs.
    case offered(fee: Money)
    /// It is made.
    case agreed
    /// The client does without it.
    case dropped
    /// The house declined it.
    case declined
  }

  /// Whether somebody's word is still awaited.
  public var isOpen: Bool {
    switch state {
    case .negotiated, .offered: true
    case .agreed, .dropped, .declined: false
    }
  }
}
