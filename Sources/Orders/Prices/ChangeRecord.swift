import Quantities

/// A proposed change and the client's answer.
public struct ChangeRecord: Sendable, Hashable {
  /// The change.
  public let change: ProposedChange
  /// The answer; nil while it is awaited.
  public var isAccepted: Bool?
  /// When it was answered.
  public var answeredAt: UTCInstant?
}
