import English
import HousePolicies
import Orders
import Quantities
import Workshop

extension OrderView {
  /// What is wanted, money, promised dates, what comes next, and the timeline.
  func text(_ style: Style) -> String {
    let opening = order.opening
    let head = "\(order.id)  \(policy.name), \(order.kind.rawValue), rules of \(opening.edition)"
    let client: [(label: String, fact: String?)] = [
      ("client", "\(opening.client.name) <\(opening.client.email)>"), ("specialist", order.specialist),
      ("wanted", order.intake.wanted), ("price", price), ("to pay", toPay),
    ]
    return style(.heading, head) + "\n"
      + LabelledLines.text(
        client + money + GivenReport.standing(order, next) + cases.map(\.line)
          + promises.map { ($0.step.rawValue, $0.sentence(asOf: asOf, hasEnded: order.ending != nil)) })
      + entries.map { entry in "  \(entry.at.toTheMinute)  \(entry.sentence)\n" }.joined()
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
    payment.map { payment in
      let amount = payment.amount.map { "\($0)" } ?? "the first payment"
      let after = isPaymentLate ? "LATE, the next tick ends the order" : "or the order ends"
      return "\(amount) until \(payment.until.toTheMinute), \(after) [\(payment.rules.shown)]"
    }
  }

  private var money: [(label: String, fact: String?)] {
    func joined(_ texts: [String], by separator: String) -> String? {
      texts.isEmpty ? nil : texts.joined(separator: separator)
    }
    return [
      ("charged", joined(order.charges.map { "\($0.amount) \($0.what)" }, by: "; ")),
      ("credited", joined(order.credits.map { "\($0.amount) \($0.why)" }, by: "; ")),
      ("received", "\(order.received)"), ("announced", joined(announced.map { "\($0)" }, by: ", ")),
      ("refunded", order.refunded.minorUnits == 0 ? nil : "\(order.refunded)"),
    ]
  }
}

extension Intake {
  /// What is wanted, in one line.
  fileprivate var wanted: String {
    let texts = [
      style, metal, colour, size.map { "size \($0)" }, quantity.map { "\($0) pieces" }, budget.map { "budget \($0)" },
      expectedDate.map { "wanted by \($0)" },
    ]
    return texts.compactMap { $0 }.joined(separator: ", ")
  }
}
