import English
import HousePolicies
import Orders
import Quantities

/// An order in one line.
struct OrderListEntry: Encodable {
  let order: OrderID
  let house: String
  let kind: OrderKind
  let client: String
  let price: Money
  let outstanding: Money
  let next: String
  let late: [PromisedStep]

  init(_ order: Order, policy: HousePolicy, asOf: UTCInstant) {
    self.order = order.id
    house = order.opening.house
    kind = order.kind
    client = order.opening.client.name
    price = order.price
    outstanding = order.outstanding
    next = order.next(under: policy).shortWords
    late = order.breaches(under: policy, asOf: asOf).compactMap(\.step)
  }

  /// The orders as a table.
  static func table(_ entries: [Self]) -> Table {
    var table = Table([
      .left("order"), .left("kind"), .left("client"), .right("price"), .right("outstanding"), .left("next"),
      .left("late"),
    ])
    for entry in entries {
      table.append([
        entry.order.text, entry.kind.rawValue, entry.client, "\(entry.price)", "\(entry.outstanding)", entry.next,
        entry.late.map(\.rawValue).joined(separator: ", "),
      ])
    }
    return table
  }
}
