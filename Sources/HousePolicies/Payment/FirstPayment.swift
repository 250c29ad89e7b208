import Quantities

/// What a house asks for first in a kind of order, and what is locked once it is there.
public struct FirstPayment: Sendable, Hashable, Codable {
  /// In which kind of order.
  public let kind: OrderKind
  /// Its share of the quoted price.
  public let share: Percentage
  /// What it locks.
  public let locks: [LockedThing]

  /// Makes a first payment.
  public init(kind: OrderKind, share: Percentage, locks: [LockedThing] = [.metalRates]) {
    self.kind = kind
    self.share = share
    self.locks = locks
  }
}

/// What stands once the first payment is there.
public enum LockedThing: String, Sendable, Hashable, Codable, CaseIterable {
  /// The rates of the metals; the final price follows the scale.
  case metalRates = "metal-rates"
  /// The whole price, whatever metals cost and the piece weighs.
  case price
  /// What it is made of.
  case materials
  /// Its place in the house's production.
  case productionSlot = "production-slot"
}
