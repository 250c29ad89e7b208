import HousePolicies
import Orders
import Quantities
import Testing

/// What houses leave unpublished, and requests that a rule refuses.
@Suite struct ReferralTests {
  private func order(_ house: String, at stage: Stage = .confirmed, received: String? = nil) throws -> Order {
    try Given.order(
      house, total: "2480", placed: "2026-03-02T10:00:00Z", at: stage, received: received)
  }

  private func cancel(_ decision: SpecialistDecision? = nil) -> OrderCommand {
    .request(.cancel(why: "moving abroad", decision: decision))
  }

  @Test(arguments: ["alona", "full-payment-bespoke", "ten-dollar-customization"])
  func `H0, H1 and H2 publish no cancellation terms: a specialist decides and the reason is kept`(house: String) throws
  {
    var run = try OrderRun(try order(house))
    let at = "2026-03-03T10:00:00Z"
    try run.give(cancel(), by: Given.customer, at: at)
    #expect(run.order.referrals.map(\.request) == [.cancel])
    #expect(run.written.first?.rules == [.unpublished])
    #expect(run.order.cancellation == nil)
    let keeps = SpecialistDecision(granted: true, keeps: try Given.usd("110"), reason: "the design is drawn")
    let byClient = try run.refusal(cancel(keeps), by: Given.customer, at: at)
    #expect(byClient.reason == .aftercare(.staffOnly(.cancel)))
    let mute = SpecialistDecision(granted: true, keeps: nil, reason: " ")
    _ = try run.refusal(cancel(mute), by: Given.specialist, at: at)
    let tooMuch = SpecialistDecision(granted: true, keeps: try Given.usd("2480.01"), reason: "all of it")
    _ = try run.refusal(cancel(tooMuch), by: Given.specialist, at: at)
    try run.give(cancel(keeps), by: Given.specialist, at: at)
    let end = try #require(run.order.cancellation)
    #expect(end.givesBack.figure == "2370.00")
    #expect(end.specialistsReason == "the design is drawn")
  }

  @Test func `a specialist may deny what no rule decides, and the order goes on`() throws {
    var run = try OrderRun(try order("alona"))
    let at = "2026-03-03T10:00:00Z"
    try run.give(cancel(), by: Given.customer, at: at)
    try run.give(
      cancel(SpecialistDecision(granted: false, reason: "the metal is bought")), by: Given.specialist, at: at)
    #expect(run.order.referrals.map(\.denied) == ["the metal is bought"])
    #expect(run.order.stage == .confirmed)
  }

  @Test func `no specialist decides what a rule decides`() throws {
    let run = try OrderRun(try Given.order("ason", .wholesale, total: "500", placed: "2026-03-02T08:00:00Z"))
    let decision = SpecialistDecision(granted: true, reason: "a friend")
    let refusal = try run.refusal(cancel(decision), by: Given.specialist, at: "2026-03-02T09:00:00Z")
    #expect(refusal.reason == .aftercare(.ruleDecides(.cancel)))
    #expect(refusal.rules.texts == ["H3-06"])
  }

  @Test(arguments: [Stage.inProduction, .shipped])
  func `H1-08 after the approval of the CAD nothing goes back`(stage: Stage) throws {
    let run = try OrderRun(try order("full-payment-bespoke", at: stage))
    let refund = OrderCommand.request(.refund(why: "not wanted", decision: nil))
    let refusal = try run.refusal(refund, by: Given.customer, at: "2026-03-03T10:00:00Z")
    #expect(refusal.rules.texts == ["H1-08"])
    let verdict = run.order.verdict(.refund, under: run.policy, asOf: try Given.moment("2026-03-03T10:00:00Z"))
    #expect(verdict.givesBack.figure == "0.00")
  }

  @Test func `H1-08 from the approval of the CAD on nothing goes back, and before it a specialist decides`() throws {
    var bench = try Workbench("full-payment-bespoke", at: "03-02T10:00")
    try bench.walk(to: .cadApproved)
    try bench.give(.rounds(.submitRound(Usual.model("piece", 1))), by: Workbench.designer)
    let refund = OrderCommand.request(.refund(why: "not wanted", decision: nil))
    let approval = "03-03T09:00".moment
    #expect(bench.order.stage == .designing)
    let before = bench.order.verdict(.refund, under: bench.policy, asOf: approval.before)
    #expect(before.outcome == .refer && before.rules == [.unpublished])
    var early = bench
    let granted = SpecialistDecision(granted: true, reason: "no work is done yet")
    try early.give(.request(.refund(why: "not wanted", decision: granted)), at: approval.before)
    #expect(early.order.cancellation?.givesBack == "2480.00".usd)
    try bench.give(.rounds(.approveRound(part: "piece", round: 1)), by: Workbench.client, at: approval)
    #expect(bench.order.stage == .designApproved)
    for moment in [approval, approval.after] {
      #expect(try bench.refusal(refund, by: Workbench.client, at: moment).names("H1-08"))
      let decided = OrderCommand.request(.refund(why: "not wanted", decision: granted))
      #expect(try bench.refusal(decided, at: moment).names("H1-08"))
      let verdict = bench.order.verdict(.refund, under: bench.policy, asOf: moment)
      #expect(verdict.givesBack == "0.00".usd && verdict.rules.map(\.text) == ["H1-08"])
    }
  }

  @Test func `H1-08 after the delivery a change of mind gives nothing, and a fault of quality is the exception`()
    throws
  {
    let sold = try order("full-payment-bespoke", at: .closed, received: "2026-03-10T10:00:00Z")
    let run = try CaseRun(Complaint(.changeOfMind, what: "not wanted"), on: sold, at: "2026-03-11T10:00:00Z")
    #expect(run.subject.opening.outcome.term == .refused)
    let refusal = try run.refusal(.remedy(.choose(.refundInFull)), by: Given.customer, at: "2026-03-11T10:00:00Z")
    #expect(refusal.rules.texts == ["H1-08"])
    #expect(run.subject.refundGranted.figure == "0.00")
    var quality = try CaseRun(Complaint(.defect, what: "a prong broke"), on: sold, at: "2026-03-11T10:00:00Z")
    #expect(quality.subject.opening.outcome.rules.texts == ["H1-08"])
    try quality.give(.inquiry(.verify(isThere: true, finding: "our fault")), at: "2026-03-11T11:00:00Z")
    try quality.give(.remedy(.choose(.replace)), by: Given.customer, at: "2026-03-11T12:00:00Z")
    try quality.give(.remedy(.perform(what: "ring made anew")), at: "2026-03-12T10:00:00Z")
    #expect(quality.subject.borneByClient.figure == "0.00")
    quality.replay()
  }

  @Test func `H2-10 a return without a fault of quality gives nothing`() throws {
    let sent = try Given.order(
      "ten-dollar-customization", .customizedStock, total: "55", placed: "2026-03-02T09:00:00Z", at: .shipped)
    let refund = OrderCommand.request(.refund(why: "not wanted", decision: nil))
    let refusal = try OrderRun(sent).refusal(refund, by: Given.customer, at: "2026-03-05T09:00:00Z")
    #expect(refusal.rules.texts == ["H2-10"])
    let had = try Given.order(
      "ten-dollar-customization", .customizedStock, total: "55", placed: "2026-03-02T09:00:00Z", at: .delivered,
      received: "2026-03-06T09:00:00Z")
    let run = try CaseRun(Complaint(.changeOfMind, what: "not wanted"), on: had, at: "2026-03-07T09:00:00Z")
    let none = try run.refusal(.remedy(.choose(.refundOnReturn)), by: Given.customer, at: "2026-03-07T09:00:00Z")
    #expect(none.rules.texts == ["H2-10"])
    #expect(run.subject.refundGranted.figure == "0.00")
  }

  @Test func `H2-06 a change is made once its cost and time are agreed`() throws {
    var run = try OrderRun(
      try Given.order("ten-dollar-customization", .customizedStock, total: "55", placed: "2026-03-02T09:00:00Z"))
    try run.give(.request(.change(what: "another size", decision: nil)), by: Given.customer, at: "2026-03-02T10:00:00Z")
    #expect(run.order.allowedChanges == ["another size"])
    #expect(run.written.first?.rules.texts == ["H2-05", "H2-06"])
  }

  @Test func `H3-15 a confirmed order is changed by the house's staff and not by the client`() throws {
    var run = try OrderRun(try Given.order("ason", .wholesale, total: "500", placed: "2026-03-02T08:00:00Z"))
    let change = OrderCommand.request(.change(what: "twelve in place of ten", decision: nil))
    let refusal = try run.refusal(change, by: Given.customer, at: "2026-03-02T09:00:00Z")
    #expect(refusal.rules.texts == ["H3-15"])
    try run.give(change, by: Given.specialist, at: "2026-03-02T09:00:00Z")
    #expect(run.order.allowedChanges == ["twelve in place of ten"])
  }
}
