import Quantities

/// Where an order stands after an entry: kept beside it, so that a check can fold the order anew and compare.
public struct OrderStanding: Sendable, Hashable, Codable {
  /// How many entries there are.
  public let version: Int
  /// What is still to be paid for all of it.
  public let outstanding: Money
  /// What is due by the books.
  public let due: Money
  /// What the house holds of the client's money.
  public let held: Money

  /// Reads off where an order stands.
  public init(_ order: Order) {
    version = order.version
    outstanding = order.outstanding
    due = order.due
    held = order.ledger.held
  }
}
