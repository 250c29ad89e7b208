import Orders
import Quantities

/// An order with the commands that it was given, as another system knows it.
public struct OrderSeries: Sendable {
  /// One command with who gave it and when.
  public typealias Step = (command: OrderCommand, by: Actor, at: UTCInstant)

  /// With what it begins.
  public let opening: OpenedOrder
  /// Who opened it.
  public let openedBy: Actor
  /// When.
  public let openedAt: UTCInstant
  /// The commands, oldest first.
  public let steps: [Step]

  /// Makes a series.
  public init(_ opening: OpenedOrder, by actor: Actor, at moment: UTCInstant, steps: [Step]) {
    self.opening = opening
    openedBy = actor
    openedAt = moment
    self.steps = steps
  }
}
