import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// An item of a cart: `E14:hoops:4.20:10:12`.
struct CartItem: ExpressibleByArgument {
  private let number: String
  private let name: String
  private let price: ExactDecimal
  private let wanted: Int
  private let least: Int
  private let left: Int?
  private let days: Int?

  /// So many pieces of one item at most: sums of them stay far from what an integer holds.
  private static let counts = 0...1_000_000

  init?(argument: String) {
    let fields = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (5...7).contains(fields.count), !fields[0].isEmpty, let price = ExactDecimal(fields[2]),
      let wanted = Int(fields[3]), let least = Int(fields[4]), Self.counts.contains(wanted),
      Self.counts.contains(least)
    else { return nil }
    if fields.count > 5 && !fields[5].isEmpty && Int(fields[5]) == nil { return nil }
    if fields.count > 6 && Int(fields[6]) == nil { return nil }
    (number, name, self.price, self.wanted, self.least) = (fields[0], fields[1], price, wanted, least)
    left = fields.count > 5 ? Int(fields[5]) : nil
    days = fields.count > 6 ? Int(fields[6]) : nil
  }

  /// The line of the cart.
  func line(_ desk: OrderDesk, _ order: Order, isSample: Bool = false) throws -> CartLine {
    CartLine(
      item: number, name: name, each: try desk.money(price, "--item", of: order), wanted: wanted, left: left,
      minimum: isSample ? .sample : .listed(least), workingDays: days)
  }

  /// So many pieces at the price.
  func goods(_ desk: OrderDesk, _ order: Order) throws -> ListedGoods {
    ListedGoods(item: number, name: name, each: try desk.money(price, "--item", of: order), count: wanted)
  }
}

/// A part of a sample's cost: `cad=80`.
struct SampleCostFigure: ExpressibleByArgument {
  let what: SampleCost.Kind
  let amount: ExactDecimal

  init?(argument: String) {
    let sides = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2, let what = SampleCost.Kind(rawValue: sides[0]), let amount = ExactDecimal(sides[1]) else {
      return nil
    }
    self.what = what
    self.amount = amount
  }
}

/// A cost of a parcel that came back: `customs=45`.
struct ReturnCostFigure: ExpressibleByArgument {
  let what: ReturnCost
  let amount: ExactDecimal

  init?(argument: String) {
    let sides = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2, let what = ReturnCost(rawValue: sides[0]), let amount = ExactDecimal(sides[1]) else {
      return nil
    }
    self.what = what
    self.amount = amount
  }
}

extension PostalAddress: ExpressibleByArgument {
  /// Reads `Ada Lovelace|12 St James Sq|London|GB`, the country by its two letters or its name.
  public init?(argument: String) {
    let fields = argument.split(separator: "|").map(String.init)
    guard fields.count >= 3, let name = fields.first, let country = fields.last else { return nil }
    self.init(name: name, lines: Array(fields.dropFirst().dropLast()), country: country)
  }
}

extension CustomizedAspect: ExpressibleByArgument {}

extension PauseReason: ExpressibleByArgument {}
