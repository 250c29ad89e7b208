import HousePolicies
import Orders
import Quantities
import Quoting
import Workshop

/// An order without personal data, as programs read it.
public struct ShownOrderPayload: Encodable {
  private let order: OrderID
  private let house: String
  private let edition: String
  private let kind: OrderKind
  private let country: String?
  private let wanted: Wanted
  private let rounds: [Round]
  private let price: Money
  private let lines: [Line]
  private let received: Money
  private let refunded: Money
  private let outstanding: Money
  private let settlement: Weighed?
  private let certificates: [Certificate]
  private let carrier: String?
  private let ending: String?
  private let milestones: [Passed]
  private let cases: [CaseStandingPayload]

  /// Takes what anybody may see of an order.
  public init(_ shown: ShownOrder) {
    (order, house, edition, kind) = (shown.order, shown.house, shown.edition, shown.kind)
    (country, wanted) = (shown.country, Wanted(shown.wanted))
    (rounds, lines) = (shown.rounds.map(Round.init), shown.lines.map(Line.init))
    (price, received, refunded, outstanding) = (shown.price, shown.received, shown.refunded, shown.outstanding)
    settlement = shown.settlement.map(Weighed.init)
    (certificates, carrier, ending) = (shown.certificates, shown.carrier, shown.end?.rawValue)
    milestones = shown.milestones.map { Passed(what: $0.passed.words, at: $0.at) }
    cases = shown.cases.map(CaseStandingPayload.init)
  }

  private struct Wanted: Encodable {
    let style: String?
    let metal: String?
    let colour: String?
    let size: String?
    let quantity: Int?
    let clientStones: [ClientStone]

    init(_ wanted: ShownOrder.Wanted) {
      (style, metal, colour, size) = (wanted.style, wanted.metal, wanted.colour, wanted.size)
      (quantity, clientStones) = (wanted.quantity, wanted.clientStones)
    }
  }

  private struct Round: Encodable {
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

  private struct Line: Encodable {
    let what: String
    let amount: Money

    init(_ line: QuoteLine) { (what, amount) = (line.what, line.amount) }
  }

  private struct Weighed: Encodable {
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

  private struct Passed: Encodable {
    let what: String
    let at: UTCInstant
  }
}
