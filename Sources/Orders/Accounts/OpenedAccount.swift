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
  /// The name that the client logs in by.
  public let userName: String

  /// Makes a beginning; without a user name the client logs in by the account's.
  public init(id: AccountID, house: String, currency: Currency, client: Client, userName: String? = nil) {
    self.id = id
    self.house = house
    self.currency = currency
    self.client = client
    self.userName = userName ?? id.text
  }
}
