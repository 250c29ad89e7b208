import HousePolicies
import Orders
import Quantities
import Testing

/// Changes of size, lifetime care, and the metal that a larger size takes.
@Suite struct ResizeTests {
  private func sold() throws -> Order {
    try Given.order(
      "full-payment-bespoke", total: "2480", placed: "2026-02-10T10:00:00Z", at: .closed,
      received: "2026-03-10T10:00:00Z")
  }

  private func wish(_ from: String, _ to: String) throws -> Complaint {
    let sizes = ResizeWish(from: try Given.decimal(from), to: try Given.decimal(to))
    return Complaint(.resize, what: "it is too tight", resize: sizes)
  }

  private func price(_ run: CaseRun) throws -> RemedyPrice {
    guard case .remedied(let entitlement) = run.subject.opening.outcome.term else { return .told }
    return try #require(entitlement.remedies.first).price
  }

  @Test(arguments: [
    ("2026-04-09T23:59:59.999Z", "6.5", "8.5", true), ("2026-04-10T00:00:00Z", "6.5", "8.5", false),
    ("2026-03-20T10:00:00Z", "6.5", "9", false), ("2026-03-20T10:00:00Z", "6.5", "8.75", false),
    ("2026-03-20T10:00:00Z", "6.5", "4.5", true), ("2026-03-20T10:00:00Z", "6.5", "4.25", false),
  ])
  func `H1-14 one change of size within 30 days by at most 2 US sizes is free`(
    at moment: String, from: String, to: String, isFree: Bool
  ) throws {
    let run = try CaseRun(try wish(from, to), on: try sold(), at: moment)
    #expect(try price(run) == (isFree ? .free : .fixed(try Given.decimal("60"))))
    #expect(run.subject.opening.outcome.rules.texts == (isFree ? ["H1-14"] : ["H1-15", "unpublished"]))
  }

  @Test func `H1-15 the second change of size costs 60.00`() throws {
    let order = try sold()
    var first = try CaseRun(try wish("6.5", "7"), on: order, at: "2026-03-11T10:00:00Z")
    #expect(throws: OrderRefusal.self) {
      try CaseRun(try wish("7", "7.5"), on: order, earlier: [first.subject], at: "2026-03-12T10:00:00Z")
    }
    try first.give(.remedy(.choose(.resize)), by: Given.customer, at: "2026-03-11T10:00:00Z")
    #expect(first.subject.borneByClient.figure == "0.00")
    try first.give(.remedy(.perform(what: "sized")), at: "2026-03-12T10:00:00Z")
    try first.give(.close(reason: "done"), at: "2026-03-12T10:00:00Z")
    #expect(throws: OrderRefusal.self, "before the first was closed") {
      try CaseRun(try wish("7", "7.5"), on: order, earlier: [first.subject], at: "2026-03-12T09:59:59.999Z")
    }
    var second = try CaseRun(try wish("7", "7.5"), on: order, earlier: [first.subject], at: "2026-03-13T10:00:00Z")
    #expect(second.subject.id.description == "test-1.case-2")
    try second.give(.remedy(.choose(.resize)), by: Given.customer, at: "2026-03-13T10:00:00Z")
    #expect(second.subject.borneByClient.figure == "60.00")
    #expect(second.subject.ledger.receivable.figure == "60.00")
    second.replay()
  }

  @Test func `H1-16 cleaning, polish and a check of the prongs are free for life, and the client pays shipping`() throws
  {
    var run = try CaseRun(Complaint(.maintenance, what: "a polish"), on: try sold(), at: "2036-03-11T10:00:00Z")
    let at = "2036-03-12T10:00:00Z"
    try run.give(.remedy(.choose(.maintenance)), by: Given.customer, at: at)
    try run.give(.remedy(.perform(what: "polished, prongs checked")), at: at)
    #expect(run.subject.borneByClient.figure == "0.00")
    let back = ShippingLeg(.toClient, cost: try Given.usd("18"), tracking: "JD3")
    try run.give(.remedy(.recordShipping(back)), at: at)
    #expect(run.subject.shipping(borneBy: .house).figure == "0.00")
    #expect(run.subject.borneByClient.figure == "18.00")
  }

  @Test(arguments: [("6.5", "8.5", "0.30"), ("8.5", "6.5", "-0.30"), ("6", "6.5", "0.07")])
  func `two sizes more of a band of 2.5 by 1.8 mm in 13 g a cubic centimetre take 0.30 g`(
    from: String, to: String, grams: String
  ) throws {
    // π × 0.8128 mm × 2 × 2.5 mm × 1.8 mm × 13.0 g/cm³ = 298.75 mg, worked by hand.
    let sizes = ResizeWish(from: try Given.decimal(from), to: try Given.decimal(to))
    let metal = RingMetal.grams(
      sizes, width: try Given.decimal("2.5"), thickness: try Given.decimal("1.8"), density: try Given.decimal("13"))
    #expect(metal == WeighedGrams(try Given.decimal(grams)))
  }
}
