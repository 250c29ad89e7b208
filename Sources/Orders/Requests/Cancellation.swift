import HousePolicies
import Quantities

/// The end of an order before its time, with its money.
public struct Cancellation: Sendable, Hashable, Codable {
  /// By what it ended.
  public let ground: Ground
  /// The stage that it was in.
  public let stage: Stage
  /// Why, in words.
  public let why: String
  /// What the house keeps.
  public let keeps: Money
  /// What goes back: all that was received, less what is kept.
  public let givesBack: Money
  /// The specialist's reason, where the house publishes nothing.
  public let specialistsReason: String?

  /// Makes an end.
  public init(
    ground: Ground, stage: Stage, why: String, keeps: Money, givesBack: Money, specialistsReason: String? = nil
  ) {
    self.ground = ground
    self.stage = stage
    self.why = why
    self.keeps = keeps
    self.givesBack = givesBack
    self.specialistsReason = specialistsReason
  }

  /// By what an order may end before its time.
  public enum Ground: String, Sendable, Hashable, Codable, CaseIterable {
    /// It was cancelled.
    case cancelled
    /// The money was asked back.
    case refunded
  }
}
