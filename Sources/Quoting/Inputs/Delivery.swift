import Quantities

/// How an order is sent.
public struct Delivery: Sendable, Hashable, Codable {
  /// The express company; nil for the house's first.
  public var company: String?
  /// Whether the client wants insurance; nil while nobody has asked.
  public var insured: Bool?
  /// What the carrier takes, once it is packed.
  public var cost: Money?

  /// Makes a delivery about which nothing is known.
  public init(company: String? = nil, insured: Bool? = nil, cost: Money? = nil) {
    self.company = company
    self.insured = insured
    self.cost = cost
  }
}
