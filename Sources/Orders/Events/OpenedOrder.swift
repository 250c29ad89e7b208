import HousePolicies
import Quantities

/// With what an order begins.
public struct OpenedOrder: Sendable, Hashable, Codable {
  /// Its name.
  public let id: OrderID
  /// The house.
  public let house: String
  /// The edition of the house's rules that it keeps.
  public let edition: String
  /// Its kind.
  public let kind: KindOfOrder
  /// Its currency.
  public let currency: Currency
  /// Whom it is for.
  public let client: Client
  /// What is wanted, as far as it is known.
  public let intake: Intake

  /// Makes a beginning.
  public init(
    id: OrderID, house: String, edition: String, kind: KindOfOrder, currency: Currency, client: Client, intake: Intake
  ) {
    self.id = id
    self.house = house
    self.edition = edition
    self.kind = kind
    self.currency = currency
    self.client = client
    self.intake = intake
  }
}
