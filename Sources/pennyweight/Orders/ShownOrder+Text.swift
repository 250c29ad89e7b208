import HousePolicies
import Orders
import Quantities

extension ShownOrder {
  /// Something that an order passed, and when.
  struct Milestone: Encodable {
    let what: String
    let at: UTCInstant

    /// All that an order passed, oldest first.
    static func all(of order: Order) -> [Self] {
      let passed = order.milestones
      let named: [(String, UTCInstant?)] = [
        ("opened", order.openedAt), ("details confirmed", passed.detailsConfirmed), ("fees paid", passed.feesPaid),
        ("artwork confirmed", passed.artworkConfirmed), ("CAD approved", passed.cadApproved),
        ("first payment", passed.firstPayment), ("production begun", passed.productionStarted),
        ("picked", passed.picked), ("produced", passed.produced), ("pictures shown", passed.picturesShown),
        ("pictures checked", passed.picturesApproved), ("settled", passed.settled), ("sent", passed.shipped),
        ("delivered", passed.delivered), ("closed", passed.closed),
      ]
      let reached = named.compactMap { what, at in at.map { Self(what: what, at: $0) } }
      // Of what was passed at one moment the order of the way is kept.
      return reached.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }
  }

  /// The order for people, under the house's name.
  func text(_ policy: HousePolicy, _ style: Style) -> String {
    let facts: [(label: String, fact: String?)] = [
      ("shown", "without personal data"), ("country", country), ("wanted", wanted.text),
      ("price", "\(price)\(settlement == nil ? "" : ", final")"), ("received", "\(received)"),
      ("refunded", refunded.minorUnits == 0 ? nil : "\(refunded)"), ("outstanding", "\(outstanding)"),
      ("weighed", settlement.map { "\($0.actual) against \($0.expected) expected (\($0.deviation))" }),
      ("carrier", carrier), ("ended", ending),
    ]
    let head = style(.heading, "\(order)  \(policy.name), \(kind.rawValue), rules of \(edition)") + "\n"
    return head + LabelledLines.text(facts + designs + priced + reports + cases.map(\.line))
      + milestones.map { "  \($0.at.toTheMinute)  \($0.what)\n" }.joined()
  }

  private var designs: [(label: String, fact: String?)] {
    rounds.map { round in
      let size = round.measured?.size.map { $0.text(atLeastPlaces: 1) }.joined(separator: " × ")
      let weights = round.measured?.weights.map { "\($0.alloy) \($0.expected)" }.joined(separator: ", ")
      let facts = [size.map { "\($0) mm" }, weights.flatMap { $0.isEmpty ? nil : $0 }, round.state.rawValue]
      return ("round \(round.number) of \(round.part)", facts.compactMap { $0 }.joined(separator: "; "))
    }
  }

  private var priced: [(label: String, fact: String?)] { lines.map { ("line", "\($0.amount) \($0.what)") } }

  private var reports: [(label: String, fact: String?)] {
    certificates.map { ("certificate", "\($0.laboratory) \($0.number) of the \($0.stone)") }
  }
}
