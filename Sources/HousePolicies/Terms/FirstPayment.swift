import Quantities

/// What a house asks for first in a kind of order; once it is there, the quote's metal rates are locked.
public struct FirstPayment: Sendable, Hashable, Codable {
  /// In which kind of order.
  public let kind: KindOfOrder
  /// Its share of the quoted price.
  public let share: Percentage

  /// Makes a first payment.
  public init(kind: KindOfOrder, share: Percentage) {
    self.kind = kind
    self.share = share
  }
}
