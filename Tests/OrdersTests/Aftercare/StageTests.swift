import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Testing

/// Every order at every moment is in one stage, with one answer to each request.
@Suite struct StageTests {
  @Test(arguments: HousePolicy.houses.map(\.name))
  func `each house answers each request at each stage and moment, and never gives back more than it holds`(
    house: String
  ) throws {
    let policy = try Given.policy(house)
    let kind = try #require(policy.ways.first).kind
    let start = try Given.moment("2026-03-02T08:00:00Z")
    for stage in Stage.allCases where ![.designing, .designApproved, .cancelled].contains(stage) {
      let order = try Given.order(
        house, kind, total: "500", placed: "2026-03-02T08:00:00Z", at: stage, received: "2026-03-02T08:00:00Z")
      #expect(order.stage == stage)
      for request in StageRequest.allCases {
        for hours in [0, 5, 6, 7, 23, 24, 25, 71, 72, 73, 8760] {
          for step in [Int64(-1), 0, 1] {
            let verdict = order.verdict(
              request, under: policy, asOf: start.adding(hours: hours).adding(milliseconds: step))
            #expect(verdict.stage == stage)
            #expect(!verdict.rules.isEmpty)
            #expect(verdict.keeps.minorUnits >= 0 && verdict.givesBack.minorUnits >= 0)
            #expect(verdict.keeps.minorUnits + verdict.givesBack.minorUnits == order.ledger.held.minorUnits)
            #expect(verdict.outcome != .refer || !verdict.rules.contains { $0 != .unpublished })
          }
        }
      }
    }
  }

  @Test func `an order passes its stages one after the other`() throws {
    var order = try Given.order("alona", total: "500", placed: "2026-03-02T08:00:00Z", at: .awaitingPayment)
    let at = order.openedAt
    let fee = Charge(what: "design", amount: try Given.usd("30"), paidFirst: true)
    let receipt = Receipt(number: 1, amount: fee.amount, method: .bankTransfer, reference: "R-1")
    let round = CADRound(number: 1, part: "piece", model: "sha", file: "a.stl", measured: nil, isOwnFix: false)
    let steps: [(OrderEvent, Stage)] = [
      (
        .money(.charged(charge: fee, transfers: [Transfer(debit: .receivable, credit: .revenue, fee.amount)])),
        .awaitingPayment
      ),
      (
        .money(
          .paymentPosted(receipt: receipt, transfers: [Transfer(debit: .cash, credit: .receivable, fee.amount)])),
        .confirmed
      ),
      (.intake(.artworkConfirmed(artwork: "a")), .designing),
      (.rounds(.roundSubmitted(round: round)), .designing),
      (.rounds(.roundApproved(part: "piece", round: 1)), .designApproved),
      (.work(.productionStarted), .inProduction), (.work(.productionFinished), .inProduction),
      (.sending(.shipped(shipment: Shipment(carrier: "DHL", tracking: "1", country: "SE"))), .shipped),
      (.sending(.delivered(at: at)), .delivered), (.closed, .closed),
    ]
    for (event, stage) in steps {
      order.apply(OrderEntry(event, at: at, by: Given.specialist, under: []))
      #expect(order.stage == stage)
    }
  }
}
