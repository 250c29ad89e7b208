import HousePolicies
import Quantities

/// What may be asked about a parcel beside handing it over.
public enum ParcelCommand: Sendable, Hashable, Codable {
  /// Say where the parcel and where the bill goes.
  case address(shipTo: PostalAddress, billTo: PostalAddress)
  /// Pack it and tell what the carrier takes.
  case pack(PackedParcel)
  /// Record that the buyer refused it, and what that cost.
  case recordRefusal(costs: [ReturnedCost])
}

/// What happens to a parcel beside its way.
public enum ParcelEvent: Sendable, Hashable, Codable {
  /// Where the parcel and where the bill goes.
  case addressed(shipTo: PostalAddress, billTo: PostalAddress)
  /// It is packed and its cost told.
  case packed(parcel: PackedParcel)
  /// The buyer refused it.
  case refused(costs: [ReturnedCost])
}

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

/// A parcel as it was packed.
public struct PackedParcel: Sendable, Hashable, Codable {
  /// Who carries it.
  public let carrier: String
  /// What it weighs.
  public let weight: WeighedGrams
  /// What the carrier takes; the client is charged that and no more.
  public let cost: Money

  /// Makes a parcel.
  public init(carrier: String, weight: WeighedGrams, cost: Money) {
    self.carrier = carrier
    self.weight = weight
    self.cost = cost
  }
}

/// What a parcel cost that came back.
public struct ReturnedCost: Sendable, Hashable, Codable {
  /// For what.
  public let what: ReturnCost
  /// How much.
  public let amount: Money

  /// Makes a cost.
  public init(_ what: ReturnCost, _ amount: Money) {
    self.what = what
    self.amount = amount
  }
}
