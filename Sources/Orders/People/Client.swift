/// Whom an order is for.
public struct Client: Sendable, Hashable, Codable {
  /// The name.
  public let name: String
  /// The registered e-mail address.
  public let email: String
  /// The country that it is sent to, by its two letters.
  public let country: String?
  /// The prepaid account with the house, where the client has one.
  public let account: String?

  /// Makes a client.
  public init(name: String, email: String, country: String? = nil, account: String? = nil) {
    self.name = name
    self.email = email
    self.country = country
    self.account = account
  }
}
