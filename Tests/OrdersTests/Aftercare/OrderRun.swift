import HousePolicies
import Orders
import Quantities
import Testing

/// An order that is given commands, one after the other, with the laws of its books held after each.
struct OrderRun {
  let policy: HousePolicy
  private(set) var order: Order
  private(set) var written: [OrderEntry] = []

  init(_ order: Order) throws {
    self.order = order
    policy = try Given.policy(order.opening.house)
  }

  mutating func give(_ command: OrderCommand, by actor: Actor, at moment: String) throws {
    let asOf = try Given.moment(moment)
    for entry in try order.decide(command, by: actor, under: policy, asOf: asOf) {
      order.apply(entry)
      written.append(entry)
    }
    #expect(Laws.broken(by: order).isEmpty)
  }

  /// Takes entries, by whatever decision they came.
  mutating func take(_ entries: [OrderEntry]) {
    for entry in entries { order.apply(entry) }
    written += entries
    #expect(Laws.broken(by: order).isEmpty)
  }

  func refusal(_ command: OrderCommand, by actor: Actor, at moment: String) throws -> OrderRefusal {
    let asOf = try Given.moment(moment)
    return try #require(throws: OrderRefusal.self) {
      try order.decide(command, by: actor, under: policy, asOf: asOf)
    }
  }

  /// Gives back what the order's end leaves to be given back.
  mutating func payBack(at moment: String) throws {
    let end = try #require(order.cancellation)
    let refund = Refund(amount: end.givesBack, method: .bankTransfer, reference: "B-1", why: "the order ended")
    try give(.money(.refund(refund)), by: Given.specialist, at: moment)
  }

  var messages: [Message] {
    written.compactMap { if case .message(let message) = $0.event { message } else { nil } }
  }
}
