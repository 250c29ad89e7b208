import Quantities

/// With what a client's account begins.
public struct OpenedAccount: Sendable, Hashable, Codable {
  /// Its name.
  public let id: AccountID
  /// The house.
  public let house: String
  /// The currency of its deposit.
  public let currency: Currency
  /// Whose it is.
  public let client: Client

  /// Makes a beginning.
  public init(id: AccountID, house: String, currency: Currency, client: Client) {
    self.id = id
    self.house = house
    self.currency = currency
    self.client = client
  }
}
