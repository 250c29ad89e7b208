import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

extension Desk {
  /// Items at their listed prices, with the charges for an order that the house's price book names.
  static func listed(_ items: [String], of house: String, asOf: UTCInstant) throws -> PriceOffer {
    let book = try prices(of: house)
    let goods = try items.enumerated().map { index, price in
      ListedGoods(item: "item-\(index + 1)", name: "pendant \(index + 1)", each: try usd(price), count: 1)
    }
    return try PriceOffer(listed: goods, on: ListedTerms(book, .piece, asOf: asOf), in: book.currency)
  }

  /// A customized stock item of 45.00 with its remarks, submitted at a moment, quoted and accepted.
  static func customized(at moment: UTCInstant, _ items: [String] = ["45.00"]) throws -> Desk {
    let house = "ten-dollar-customization"
    var desk = try Desk(.customizedStock, under: rules(of: house), at: moment) { intake in
      intake.remarks = "in rose, with a star"
    }
    try desk.give(.intake(.confirmDetails(grantingMetal: nil)))
    try desk.give(.price(.issueQuote(offer: listed(items, of: house, asOf: moment), reason: "")))
    try desk.give(.price(.acceptQuote(number: 1)), by: client)
    return desk
  }

  /// Makes the pieces and settles them.
  mutating func makeAndSettle() throws {
    try give(.work(.startProduction))
    try give(.work(.finishProduction))
    try give(.money(.settle(reason: nil, absorbing: false)))
  }

  mutating func ship(_ carrier: String = "DHL", to country: String = "US", at moment: UTCInstant? = nil) throws {
    try give(.sending(.ship(Shipment(carrier: carrier, tracking: "T-1", country: country))), at: moment)
  }
}
