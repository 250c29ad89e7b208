/// Where something is sent.
public struct PostalAddress: Sendable, Hashable, Codable {
  /// Who receives it.
  public let name: String
  /// Street, town, and what else the post needs.
  public let lines: [String]
  /// The country, by its two letters.
  public let country: String

  /// Makes an address.
  public init(name: String, lines: [String], country: String) {
    self.name = name
    self.lines = lines
    self.country = country
  }
}
