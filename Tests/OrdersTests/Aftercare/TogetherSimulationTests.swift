import Foundation
import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Testing

/// An order and its cases after the sale, lived through together: commands to either, one after the other, as they come.
private struct Together {
  let policy: HousePolicy
  var chance: AftercareChance
  private var written: [OrderEntry]
  private var order: Order
  private var cases: [AfterSalesCase] = []
  /// What was paid to each case.
  private var paid: [CaseID: Int64] = [:]
  private var now: UTCInstant
  /// How often money went back by the order, by a case, and how often one of them was told that the other had it.
  var seen = (byOrder: 0, byCase: 0, told: 0)

  init(_ policy: HousePolicy, _ chance: AftercareChance) throws {
    self.policy = policy
    self.chance = chance
    let kind = try #require(policy.ways.first).kind
    let start = "2026-03-02T08:00:00Z"
    let method: PaymentMethod = self.chance.one(of: [.bankTransfer, .paypal])
    written = try Given.entries(
      policy.house, kind, total: "500", placed: start, at: .delivered, received: start, method: method)
    order = try #require(Order(folding: written))
    now = order.openedAt
  }

  mutating func live(steps: Int) throws {
    for _ in 0..<steps {
      now = now.adding(milliseconds: chance.one(of: [0, 1, 3_600_000, 86_400_000]))
      switch chance.one(of: [1, 2, 2, 2, 2, 2, 2]) {
      case 1: try giveToOrder()
      default: try giveToCase()
      }
      try hold()
    }
    #expect(Order(folding: written) == order, "the journal folded anew is the order")
  }

  private mutating func giveToOrder() throws {
    let refund = Refund(
      amount: chance.amount(order.currency), method: chance.one(of: [.bankTransfer, .paypal]), reference: "B",
      why: "goodwill")
    let command = chance.one(of: [
      OrderCommand.money(.refund(refund)), .money(.refund(refund)),
      .money(.returnPayment(number: chance.one(of: [1, 2]), reason: "charged back")),
      Usual.payment(chance.amount(order.currency), order), chance.request(order.currency),
    ])
    do throws(OrderRefusal) {
      let given = try order.decide(command, by: chance.actor(), under: policy, asOf: now, cases: cases)
      if given.contains(where: { $0.event.name == "money.refunded" }) { seen.byOrder += 1 }
      for entry in given { order.apply(entry) }
      written += given
    } catch {
      if case .moreThanReceived = error.reason, cases.contains(where: { $0.refundGranted.minorUnits > 0 }) {
        seen.told += 1
      }
    }
  }

  private mutating func giveToCase() throws {
    guard let index = cases.firstIndex(where: { !$0.isClosed }) else {
      let complaint = chance.complaint()
      let opened = try? AfterSalesCase.open(
        complaint, on: order, earlier: cases, by: Given.specialist, under: policy, asOf: now)
      if let opened { cases.append(try #require(AfterSalesCase(folding: opened))) }
      return
    }
    let others = cases.enumerated().filter { $0.offset != index }.map(\.element)
    let actor = chance.one(of: [
      Given.customer, Given.specialist, Actor(.accountSpecialist, "Ines Roth", clientEvidence: "a call"),
    ])
    let command = chance.one(of: [chance.caseCommand(cases[index]), refunding(cases[index])])
    do throws(OrderRefusal) {
      let given = try cases[index].decide(command, on: order, beside: others, by: actor, under: policy, asOf: now)
      let before = cases[index].refunds.count
      for entry in given {
        cases[index].apply(entry)
        if case .money(.paid(let received, _)) = entry.event {
          paid[cases[index].id, default: 0] += received.amount.minorUnits
        }
      }
      seen.byCase += cases[index].refunds.count - before
    } catch {
      if case .aftercare(.moreThanHeld) = error.reason, order.refunded.minorUnits > 0 { seen.told += 1 }
    }
  }

  /// What comes next for money to go back, as far as a case can give any.
  private mutating func refunding(_ subject: AfterSalesCase) -> CaseCommand {
    let owed = Money(minorUnits: max(1, -subject.ledger.receivable.minorUnits), subject.currency)
    let refund = Refund(
      amount: owed, method: chance.one(of: [.bankTransfer, .paypal]), reference: "B", why: "the case")
    let whole = RemedyTerms(.refundInFull, toHouse: .buyer, toClient: .house)
    return chance.one(of: [
      .inquiry(.giveEvidence(Evidence(.photo, "vault:1"))), .inquiry(.verify(isThere: true, finding: "seen")),
      .inquiry(.decide(CaseDecision(remedies: [whole], reason: "goodwill"))), .remedy(.choose(.refundInFull)),
      .remedy(.choose(.refundOnReturn)), .remedy(.receivePiece), .money(.grantRefund(items: [])),
      .money(.refund(refund)), .money(.refund(refund)),
    ])
  }

  /// What holds of an order and its cases together, at every step.
  private func hold() throws {
    #expect(Laws.broken(by: order) == [])
    let granted = cases.reduce(Int64(0)) { $0 + $1.refundGranted.minorUnits }
    #expect(order.refunded.minorUnits + granted <= order.received.minorUnits, "no more goes back than was paid")
    for subject in cases {
      #expect(subject.ledger.sum == 0)
      let parcels = subject.legs.filter { $0.payer == .house && $0.leg.arrangedBy == .buyer }
      let reimbursed = parcels.reduce(Int64(0)) { $0 + $1.leg.cost.minorUnits }
      // What was paid for a remedy that was then declined goes back too.
      let bound = subject.refundGranted.minorUnits + reimbursed + paid[subject.id, default: 0]
      #expect(subject.refunded.minorUnits <= bound, "a case gives back what it granted, and what it owes besides")
    }
  }
}

@Suite struct `An order and its cases together` {
  @Test(arguments: HousePolicy.houses.map(\.name))
  func `give back no more than was paid, in whatever order they are asked`(house: String) throws {
    let policy = try Given.policy(house)
    var chance = AftercareChance(state: 20_261_121)
    var seen = (byOrder: 0, byCase: 0, told: 0)
    let runs = ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] == nil ? 60 : 20_000
    for _ in 0..<runs {
      var together = try Together(policy, chance)
      try together.live(steps: 60)
      chance = together.chance
      seen = (seen.byOrder + together.seen.byOrder, seen.byCase + together.seen.byCase, seen.told + together.seen.told)
    }
    #expect(seen.byOrder > 0 && seen.byCase > 0 && seen.told > 0, "seed 20261121: \(seen)")
  }
}
