import English
import HousePolicies
import Orders
import Payloads
import Quantities
import Workshop

extension ShownOrder {
  /// The order for people, under the house's name.
  func text(_ policy: HousePolicy, _ style: Style) -> String {
    let facts: [(label: String, fact: String?)] = [
      ("shown", "without personal data"), ("country", country), ("wanted", wanted.text),
      ("price", "\(price)\(settlement == nil ? "" : ", final")"), ("received", "\(received)"),
      ("refunded", refunded.minorUnits == 0 ? nil : "\(refunded)"), ("outstanding", "\(outstanding)"),
      ("weighed", settlement.map { "\($0.actual) against \($0.expected) expected (\($0.deviation))" }),
      ("carrier", carrier), ("ended", end?.rawValue),
    ]
    let head = style(.heading, "\(order)  \(policy.name), \(kind.rawValue), rules of \(edition)") + "\n"
    return head + LabelledLines.text(facts + designs + priced + reports + cases.map(\.line))
      + milestones.map { "  \($0.at.toTheMinute)  \($0.passed.words)\n" }.joined()
  }

  private var designs: [(label: String, fact: String?)] {
    rounds.map { record in
      let (round, measured) = (record.round, record.round.measured)
      let size = measured?.size.map { $0.text(atLeastPlaces: 1) }.joined(separator: " × ")
      let weights = measured?.weights.map { "\($0.alloy) \($0.expected)" }.joined(separator: ", ")
      let facts = [size.map { "\($0) mm" }, weights.flatMap { $0.isEmpty ? nil : $0 }, record.state.rawValue]
      return ("round \(round.number) of \(round.part)", facts.compactMap { $0 }.joined(separator: "; "))
    }
  }

  private var priced: [(label: String, fact: String?)] { lines.map { ("line", "\($0.amount) \($0.what)") } }

  private var reports: [(label: String, fact: String?)] {
    certificates.map { ("certificate", "\($0.laboratory) \($0.number) of the \($0.stone)") }
  }
}

extension ShownOrder.Wanted {
  fileprivate var text: String {
    let texts = [style, metal, colour, size.map { "size \($0)" }, quantity.map { "\($0) pieces" }]
    return texts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension CaseStanding {
  /// The case in one line of its order, and the line's label.
  var line: (label: String, fact: String?) { ("case \(id.number)", "\(id): " + facts.joined(separator: "; ") + ruled) }

  private var facts: [String] {
    let state = closedAt.map { "closed \($0.toTheMinute)" } ?? "open since \(openedAt.toTheMinute)"
    let awaited: [String?] = [
      replyDueAt.map { "reply due until \($0.toTheMinute)\(isReplyLate ? ", LATE" : "")" },
      responseEndsAt.map { "closes by itself after \($0.toTheMinute) without a response" },
    ]
    let money: [String?] = [
      borneByClient.minorUnits == 0 ? nil : "client bears \(borneByClient)",
      refundGranted.minorUnits == 0 ? nil : "refund of \(refundGranted) granted, \(refunded) paid",
    ]
    return ["\(fault.rawValue), \(state)"] + (awaited + [remedy?.rawValue] + money).compactMap { $0 }
  }

  private var ruled: String { rules.isEmpty ? "" : " [\(rules.shown)]" }
}
