import HousePolicies
import Orders

/// An order that is to be opened; without a name of its own it gets the house's next number.
public struct NewOrder: Sendable, Hashable, Encodable {
  /// Its name, where it has one of its own.
  public let id: OrderID?
  /// Its kind.
  public let kind: OrderKind
  /// Whom it is for.
  public let client: Client
  /// What is wanted, as far as it is known.
  public let intake: Intake

  /// Makes one.
  public init(id: OrderID? = nil, kind: OrderKind, client: Client, intake: Intake) {
    self.id = id
    self.kind = kind
    self.client = client
    self.intake = intake
  }

  /// The opening under a name, by a house's rules.
  func opening(_ id: OrderID, under policy: HousePolicy) -> OpenedOrder {
    OpenedOrder(
      id: id, house: policy.house, edition: policy.edition, kind: kind, currency: policy.currency, client: client,
      intake: intake)
  }
}
