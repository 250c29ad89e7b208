import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

/// An item of a cart as its list and stock have it.
func item(
  _ number: String, _ each: String, wanted: Int, left: Int? = nil, least: Int = 1, days: Int? = nil
) throws -> CartLine {
  CartLine(
    item: number, name: "item \(number)", each: try usd(each), wanted: wanted, left: left, minimum: .listed(least),
    workingDays: days)
}

extension Desk {
  static func wholesale(at moment: UTCInstant, account: String? = nil) throws -> Desk {
    try Desk(.wholesale, under: rules(of: "ason"), at: moment, account: account) { _ in }
  }

  /// Places a cart on the terms of the house's price book.
  mutating func place(_ lines: CartLine..., at moment: UTCInstant? = nil) throws {
    try give(cart(lines), by: Desk.told, at: moment)
  }

  func cart(_ lines: [CartLine]) throws -> OrderCommand {
    .cart(.place(lines: lines, terms: ListedTerms(try prices(of: "ason"), .bulk, asOf: now)))
  }

  /// Takes a placed and paid cart to its confirmation.
  mutating func confirm(at moment: UTCInstant? = nil) throws {
    try give(.intake(.confirmDetails(grantingMetal: nil)), at: moment)
  }

  /// Takes a confirmed cart to its final price.
  mutating func pickPackSettle(cost: String = "36.45") throws {
    try give(.cart(.pick))
    let parcel = PackedParcel(carrier: "DHL", weight: WeighedGrams(try decimal("1250")), cost: try usd(cost))
    try give(.parcel(.pack(parcel)))
    try give(.money(.settle(reason: nil, absorbing: false)))
  }
}
