import Quantities

/// A remedy with what it costs and who pays which way.
public struct RemedyTerms: Sendable, Hashable, Codable {
  /// The remedy.
  public let remedy: Remedy
  /// What the work costs the client.
  public let price: RemedyPrice
  /// Who pays the way to the house; nil where no parcel goes it.
  public let toHouse: Duties.Payer?
  /// Who pays the way to the client; nil where no parcel goes it.
  public let toClient: Duties.Payer?
  /// Whether metal that is added is charged by the gram, once the client has accepted it.
  public let chargesMaterial: Bool

  /// Makes terms.
  public init(
    _ remedy: Remedy, price: RemedyPrice = .free, toHouse: Duties.Payer?, toClient: Duties.Payer?,
    chargesMaterial: Bool = false
  ) {
    self.remedy = remedy
    self.price = price
    self.toHouse = toHouse
    self.toClient = toClient
    self.chargesMaterial = chargesMaterial
  }

  /// Who pays a way; nil where no parcel goes it.
  public func payer(of way: ShippingWay) -> Duties.Payer? {
    switch way {
    case .toHouse: toHouse
    case .toClient: toClient
    }
  }
}

/// What a remedy costs the client.
public enum RemedyPrice: Sendable, Hashable, Codable {
  /// Nothing.
  case free
  /// A fixed fee in the house's currency.
  case fixed(ExactDecimal)
  /// What is told for the case, once the client has accepted it.
  case told
}

/// Which way a parcel goes after the sale.
public enum ShippingWay: String, Sendable, Hashable, Codable, CaseIterable {
  /// To the house.
  case toHouse = "to-house"
  /// To the client.
  case toClient = "to-client"
}
