import HousePolicies
import Orders
import Quantities
import Testing

/// A case that is given commands, one after the other, with the laws of its books held after each.
struct CaseRun {
  let policy: HousePolicy
  let order: Order
  private(set) var subject: AfterSalesCase
  private(set) var written: [CaseEntry]

  init(
    _ complaint: Complaint, on order: Order, earlier: [AfterSalesCase] = [], by actor: Actor = Given.customer,
    at moment: String
  ) throws {
    self.order = order
    policy = try Given.policy(order.opening.house)
    written = try AfterSalesCase.open(
      complaint, on: order, earlier: earlier, by: actor, under: policy, asOf: try Given.moment(moment))
    subject = try #require(AfterSalesCase(folding: written))
  }

  mutating func give(_ command: CaseCommand, by actor: Actor = Given.specialist, at moment: String) throws {
    let asOf = try Given.moment(moment)
    for entry in try subject.decide(command, on: order, by: actor, under: policy, asOf: asOf) {
      subject.apply(entry)
      written.append(entry)
    }
    #expect(subject.ledger.sum == 0)
    #expect(subject.refundGranted.minorUnits <= order.received.minorUnits)
    #expect(subject.refunded.minorUnits <= subject.refundGranted.minorUnits + Int64(subject.legs.count) * 1_000_000)
  }

  func refusal(_ command: CaseCommand, by actor: Actor = Given.specialist, at moment: String) throws -> OrderRefusal {
    let asOf = try Given.moment(moment)
    return try #require(throws: OrderRefusal.self) {
      try subject.decide(command, on: order, by: actor, under: policy, asOf: asOf)
    }
  }

  /// Runs the clock.
  mutating func tick(at moment: String) throws {
    for entry in subject.dueActions(under: policy, by: Given.clock, asOf: try Given.moment(moment)) {
      subject.apply(entry)
      written.append(entry)
    }
  }

  mutating func giveBack(_ figure: String, by method: PaymentMethod = .bankTransfer, at moment: String) throws {
    let refund = Refund(amount: try Given.usd(figure), method: method, reference: "B-2", why: "the case")
    try give(.money(.refund(refund)), at: moment)
  }

  /// The journal, folded anew, is the case as it stands.
  func replay() { #expect(AfterSalesCase(folding: written) == subject) }
}

extension [RuleID] {
  var texts: [String] { map(\.text) }
}
