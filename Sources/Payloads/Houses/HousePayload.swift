import HousePolicies

/// A house in a list.
public struct HousePayload: Encodable {
  let house: String
  let name: String
  let edition: String
  let orders: [String]

  /// Takes what a list shows of a house's rules.
  public init(_ policy: HousePolicy) {
    house = policy.house
    name = policy.name
    edition = policy.edition
    orders = policy.ways.map(\.kind.rawValue)
  }
}
