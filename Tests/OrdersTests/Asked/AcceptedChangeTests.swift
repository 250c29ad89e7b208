import English
import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `A change that the client accepted` {
  private func change(_ cost: String, days: Int = 0, of bench: inout Workbench) throws {
    let number = bench.order.changes.count + 1
    try bench.give(.price(.proposeChange(what: "another band", cost: cost.usd, days: days)))
    try bench.give(.price(.answerChange(number: number, accepted: true)), by: Workbench.client)
  }

  private func submit(_ number: Int, _ bench: inout Workbench) throws {
    try bench.give(.rounds(.submitRound(Usual.model("piece", number))), by: Workbench.designer)
  }

  @Test func `belongs to the price that it was accepted on, and the next one takes it in`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .firstPayment)
    try change("180.00", of: &bench)
    #expect(bench.order.price == "1414.57".usd)
    try submit(2, &bench)
    #expect(bench.order.price.minorUnits == 0)
    try bench.give(.rounds(.approveRound(part: "piece", round: 2)), by: Workbench.client)
    let wider = try Usual.offer(bench.order, fixed: "1064.57".usd, basis: .realWeight, lock: .deposit)
    let given = try bench.give(.price(.issueQuote(offer: wider, reason: "the wider model")))
    #expect(given.first?.sentence.hasSuffix("the wider model, including change 1") == true)
    try bench.give(.price(.acceptQuote(number: 2)), by: Workbench.client)
    #expect(bench.order.price == "1414.57".usd && bench.order.acceptedChanges.isEmpty)
    try bench.walk(to: .balancePaid)
    #expect(bench.order.settlement?.final == "1414.57".usd && bench.order.settlement?.changes == [])
  }

  @Test func `is not accepted once its price is gone`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .firstPayment)
    try bench.give(.price(.proposeChange(what: "engraving", cost: "18.50".usd, days: 0)))
    try bench.give(.price(.issueQuote(offer: Usual.offer(bench.order), reason: "gold moved")))
    try bench.give(.price(.acceptQuote(number: 2)), by: Workbench.client)
    let refusal = try bench.refusal(.price(.answerChange(number: 1, accepted: true)), by: Workbench.client)
    #expect(refusal.reason == .alreadyDone(.changedPriceGone(change: 1)))
    #expect(bench.order.price == "1234.57".usd)
  }

  @Test func `opens a locked order's details once, for staff`() throws {
    var bench = try Workbench("full-payment-bespoke")
    try bench.walk(to: .cadApproved)
    func amend(_ metal: String) -> OrderCommand {
      var wanted = bench.order.intake
      wanted.metal = metal
      return .intake(.amendIntake(intake: wanted, reason: "as agreed"))
    }
    #expect(try bench.refusal(amend("platinum")).reason == .lockedWithoutChange)
    try change("18.50", of: &bench)
    #expect(try bench.refusal(amend("platinum"), by: Workbench.client).reason.isOfRole)
    try bench.give(amend("14k"))
    let again = try bench.refusal(amend("platinum"))
    #expect(again.reason == .lockedWithoutChange && again.names("H1-07"))
    try change("310.00", of: &bench)
    try bench.give(amend("platinum"))
    #expect(try bench.refusal(amend("18k")).reason == .lockedWithoutChange)
  }

  @Test func `accepted before the lock opens nothing after it`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .firstPayment)
    try change("18.50", of: &bench)
    try bench.walk(to: .produced)
    var wanted = bench.order.intake
    wanted.metal = "22k"
    #expect(
      try bench.refusal(.intake(.amendIntake(intake: wanted, reason: "richer"))).reason == .lockedWithoutChange)
    let round = OrderCommand.rounds(.submitRound(Usual.model("piece", 2)))
    #expect(try bench.refusal(round, by: Workbench.designer).reason == .lockedWithoutChange)
  }

  @Test func `opens rounds until one of them is approved`() throws {
    var bench = try Workbench("full-payment-bespoke")
    try bench.walk(to: .produced)
    let round = OrderCommand.rounds(.submitRound(Usual.model("piece", 9)))
    #expect(try bench.refusal(round, by: Workbench.designer).reason == .lockedWithoutChange)
    try change("18.50", of: &bench)
    for number in 2...3 { try submit(number, &bench) }
    try bench.give(.rounds(.approveRound(part: "piece", round: 3)), by: Workbench.client)
    #expect(try bench.refusal(round, by: Workbench.designer).reason == .lockedWithoutChange)
  }
}

extension RefusalReason {
  /// Whether it is the role that may not.
  fileprivate var isOfRole: Bool {
    if case .roleMayNot = self { return true }
    return false
  }
}
