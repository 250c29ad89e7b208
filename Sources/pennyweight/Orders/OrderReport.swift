import English
import HousePolicies
import Orders
import Quantities
import Workshop

/// The whole of an order for people.
struct OrderReport {
  let stored: StoredOrder
  /// Its cases after the sale, in their order.
  let cases: [AfterSalesCase]
  let policy: HousePolicy
  let asOf: UTCInstant

  private var order: Order { stored.order }

  /// What is wanted, money, promised dates, what comes next, and the timeline.
  func text(_ style: Style) -> String {
    let opening = order.opening
    let head = "\(order.id)  \(policy.name), \(order.kind.rawValue), rules of \(opening.edition)"
    return style(.heading, head) + "\n"
      + LabelledLines.text(
        [
          ("client", "\(opening.client.name) <\(opening.client.email)>"), ("specialist", order.specialist),
          ("wanted", wanted), ("price", price), ("to pay", toPay),
        ] + money + GivenReport.standing(order, policy) + standings.map(\.line) + promises) + timeline
  }

  private var standings: [CaseStanding] { cases.map { CaseStanding($0, under: policy, asOf: asOf) } }

  private var wanted: String {
    let intake = order.intake
    let texts = [
      intake.style, intake.metal, intake.colour, intake.size.map { "size \($0)" },
      intake.quantity.map { "\($0) pieces" }, intake.budget.map { "budget \($0)" },
      intake.expectedDate.map { "wanted by \($0)" },
    ]
    return texts.compactMap { $0 }.joined(separator: ", ")
  }

  private var price: String? {
    if let settlement = order.settlement { return "\(settlement.final), final; quoted \(settlement.quoted)" }
    if let accepted = order.acceptedOffer {
      let lock = order.lockedOffer == accepted.number ? "locked" : "not locked"
      return "\(order.price), quote \(accepted.number), \(lock)"
    }
    return order.openOffer.map { "\($0.offer.total), quote \($0.number), not accepted" }
  }

  /// What the payment window awaits, and until when.
  private var toPay: String? {
    order.awaitedPayment(under: policy).map { payment in
      let amount = payment.amount.map { "\($0)" } ?? "the first payment"
      let after = asOf > payment.until ? "LATE, the next tick ends the order" : "or the order ends"
      return "\(amount) until \(payment.until.toTheMinute), \(after) [\(payment.rules.shown)]"
    }
  }

  private var money: [(label: String, fact: String?)] {
    let pending = order.receipts.filter { $0.state == .pending }.map { "\($0.receipt.amount)" }
    return [
      (
        "charged", order.charges.isEmpty ? nil : order.charges.map { "\($0.amount) \($0.what)" }.joined(separator: "; ")
      ),
      (
        "credited", order.credits.isEmpty ? nil : order.credits.map { "\($0.amount) \($0.why)" }.joined(separator: "; ")
      ),
      ("received", "\(order.received)"),
      ("announced", pending.isEmpty ? nil : pending.joined(separator: ", ")),
      ("refunded", order.refunded.minorUnits == 0 ? nil : "\(order.refunded)"),
    ]
  }

  private var promises: [(label: String, fact: String?)] {
    order.promises(under: policy).map { status in
      (status.step.rawValue, status.sentence(asOf: asOf, hasEnded: order.ending != nil))
    }
  }

  private var timeline: String {
    stored.entries.map { entry in "  \(entry.at.toTheMinute)  \(entry.sentence)\n" }.joined()
  }
}

extension OrderReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case opening
    case standing
    case price
    case charged
    case credited
    case payment
    case received
    case refunded
    case next
    case ending
    case settlement
    case cases
    case entries
  }

  /// Writes what programs ask for.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(order.opening, forKey: .opening)
    try container.encode(OrderStanding(order), forKey: .standing)
    try container.encode(order.price, forKey: .price)
    try container.encode(order.charges, forKey: .charged)
    try container.encode(order.credits, forKey: .credited)
    try container.encodeIfPresent(order.awaitedPayment(under: policy), forKey: .payment)
    try container.encode(order.received, forKey: .received)
    try container.encode(order.refunded, forKey: .refunded)
    try container.encode(order.awaited(under: policy)?.gate, forKey: .next)
    try container.encode(order.ending, forKey: .ending)
    try container.encode(order.settlement, forKey: .settlement)
    try container.encode(standings, forKey: .cases)
    try container.encode(stored.entries, forKey: .entries)
  }
}
