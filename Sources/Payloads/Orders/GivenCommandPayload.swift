import Orders
import Workshop

/// What a command to an order gave, as programs read it.
public struct GivenCommandPayload: Encodable {
  private let order: OrderID
  private let entries: [OrderEntry]
  private let standing: OrderStanding
  private let replayed: Bool
  private let dryRun: Bool

  /// Takes what a command gave.
  public init(_ given: GivenCommand, isDryRun: Bool) {
    (order, entries) = (given.order.id, given.entries)
    (standing, replayed, dryRun) = (OrderStanding(given.order), given.isReplayed, isDryRun)
  }
}
