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
