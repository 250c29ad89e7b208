import HousePolicies
import Orders
import Quantities
import Quoting

/// An order as a house may show it to anybody: what was made, weighed, priced and when, and nothing of whom for.
///
/// It is made of an `Order.withoutPersonalData` alone, field by field; the journal's entries are no part of it.
struct ShownOrder: Encodable {
  let order: OrderID
  let house: String
  let edition: String
  let kind: OrderKind
  let country: String?
  let wanted: Wanted
  let rounds: [Round]
  let price: Money
  let lines: [Line]
  let received: Money
  let refunded: Money
  let outstanding: Money
  let settlement: Weighed?
  let certificates: [Certificate]
  let carrier: String?
  let ending: String?
  let milestones: [Milestone]
  let cases: [CaseStanding]

  init(_ original: Order, cases: [CaseStanding]) {
    let shown = original.withoutPersonalData
    (order, house, edition, kind) = (shown.id, shown.opening.house, shown.opening.edition, shown.kind)
    country = shown.shipment?.country ?? shown.opening.client.country
    wanted = Wanted(shown.intake)
    rounds = shown.rounds.map(Round.init)
    (price, received, refunded, outstanding) = (shown.price, shown.received, shown.refunded, shown.outstanding)
    lines = (shown.acceptedOffer ?? shown.openOffer)?.offer.lines.map(Line.init) ?? []
    settlement = shown.settlement.map(Weighed.init)
    certificates = shown.certificates
    carrier = shown.shipment?.carrier
    ending = shown.ending?.kind
    milestones = Milestone.all(of: shown)
    self.cases = cases
  }

  /// What was wanted.
  struct Wanted: Encodable {
    let style: String?
    let metal: String?
    let colour: String?
    let size: String?
    let quantity: Int?
    let clientStones: [ClientStone]

    init(_ intake: Intake) {
      (style, metal, colour, size) = (intake.style, intake.metal, intake.colour, intake.size)
      (quantity, clientStones) = (intake.quantity, intake.clientStones)
    }

    var text: String {
      let texts = [style, metal, colour, size.map { "size \($0)" }, quantity.map { "\($0) pieces" }]
      return texts.compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// A CAD round; `model` is the digest under which the vault keeps its file.
  struct Round: Encodable {
    let part: String
    let number: Int
    let state: RoundRecord.State
    let submittedAt: UTCInstant
    let model: String
    let measured: MeasuredRound?

    init(_ record: RoundRecord) {
      (part, number, model) = (record.round.part, record.round.number, record.round.model)
      (state, submittedAt, measured) = (record.state, record.submittedAt, record.round.measured)
    }
  }

  /// A line of the price.
  struct Line: Encodable {
    let what: String
    let amount: Money

    init(_ line: QuoteLine) { (what, amount) = (line.what, line.amount) }
  }

  /// What the scale said, and what became of the price.
  struct Weighed: Encodable {
    let expected: WeighedGrams
    let actual: WeighedGrams
    let deviation: Percentage
    let quoted: Money
    let final: Money

    init(_ settlement: Settlement) {
      (expected, actual, deviation) = (settlement.expected, settlement.actual, settlement.deviation)
      (quoted, final) = (settlement.quoted, settlement.final)
    }
  }
}

extension Ending {
  /// How it ended, without anybody's words.
  fileprivate var kind: String {
    switch self {
    case .expired: "expired"
    case .declined: "declined"
    case .cancelled: "cancelled"
    }
  }
}
