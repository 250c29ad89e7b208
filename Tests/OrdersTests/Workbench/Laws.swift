import English
import Foundation
import Orders
import Quantities
import Testing

/// What holds of every order at every step.
enum Laws {
  /// What is broken, in words; nothing where all hold.
  static func broken(by order: Order) -> [String] {
    var broken: [String] = []
    if order.ledger.sum != 0 { broken.append("postings sum to zero") }
    let received = order.receipts.filter { $0.state == .posted }.reduce(0) { $0 + $1.receipt.amount.minorUnits }
    let refunded = order.refunds.reduce(0) { $0 + $1.amount.minorUnits }
    let charged = order.charges.reduce(0) { $0 + $1.amount.minorUnits }
    let credited = order.credits.reduce(0) { $0 + $1.amount.minorUnits }
    let final = order.settlement?.final.minorUnits ?? 0
    if received - refunded + order.due.minorUnits != final + charged - credited {
      broken.append("received − refunded + due = final price + charges − credits")
    }
    if order.ledger.held.minorUnits != received - refunded { broken.append("what is held is what came and stayed") }
    if refunded > received { broken.append("refunds never exceed receipts") }
    if order.ledger.deposits.minorUnits < 0 { broken.append("no deposit is below nothing") }
    if order.settlement != nil && order.ledger.deposits.minorUnits != 0 {
      broken.append("once the price is settled, no deposit is left beside it")
    }
    let isBegun = order.milestones.productionStarted != nil || order.milestones.picked != nil
    if order.lockedOffer != nil, order.settlement == nil, order.ending == nil, !isBegun,
      order.missing(for: .firstPayment) != nil
    {
      broken.append("a price is locked only while what locks it is held")
    }
    if order.isClosed && order.receipts.contains(where: { $0.state == .pending }) {
      broken.append("no money is awaited after the end")
    }
    if let weighIn = order.weighIn, !weighIn.parts.isEmpty, sum(weighIn.parts.map(\.grams)) != weighIn.net.value {
      broken.append("the parts of a piece add up to its metal")
    }
    if let settled = order.settlement, let parts = settled.parts, sum(parts.map(\.actual)) != settled.actual.value {
      broken.append("the parts that are charged add up to what was weighed")
    }
    if order.isClosed && order.due.minorUnits != 0 { broken.append("nothing is due after the end") }
    if order.offers.filter({ $0.state == .open || $0.state == .accepted }).count > 1 {
      broken.append("one price stands at a time")
    }
    return broken
  }

  private static func sum(_ grams: [WeighedGrams]) -> ExactDecimal { grams.reduce(.zero) { $0 + $1.value } }

  /// Expects them to hold, and the fold of what is recorded to be the order.
  static func hold(of order: Order, _ entries: [OrderEntry], _ location: SourceLocation) {
    let broken = broken(by: order)
    #expect(broken.isEmpty, "\(broken) after \(entries.last.map(\.sentence) ?? "")", sourceLocation: location)
    #expect(Order(folding: entries) == order, "replayed, it is the same order", sourceLocation: location)
  }

  /// The order that entries give once they were written as JSON and read again.
  static func replayedThroughJSON(_ entries: [OrderEntry]) throws -> Order? {
    Order(folding: try JSONDecoder().decode([OrderEntry].self, from: JSONEncoder().encode(entries)))
  }
}
