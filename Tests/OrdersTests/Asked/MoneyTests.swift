import HouseCalendar
import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `What users of the big systems ask for in money and time` {
  @Test func `a down payment drifts by no cent`() throws {
    let share = Percentage("30".decimal)
    let halves = try "145.05".usd.split(first: share, rounded: .halfUp)
    #expect(halves.first == "43.52".usd && halves.rest == "101.53".usd)
    var bench = try Workbench("alona")
    try bench.walk(to: .quoteAccepted)
    let line = try QuoteLine(
      id: "goods", group: .metal, what: "a pendant", basis: [QuoteFactor("as listed", .times, "145.05".decimal)],
      currency: bench.order.currency, rounding: .halfUp, count: 1, scope: .order, followsRealWeight: false)
    let offer = try PriceOffer(
      lines: [line], firstPayment: halves.first, pieces: 1, weights: [], basis: .realWeight, lock: .deposit,
      validUntil: nil)
    try bench.give(.price(.issueQuote(offer: offer, reason: "first")))
    try bench.walk(to: .balancePaid)
    #expect(bench.order.due == "101.53".usd)
    try bench.walk(to: .delivered)
    #expect(bench.order.due.minorUnits == 0)
  }

  @Test(arguments: Array(stride(from: 1, through: 100_003, by: 9_041))) func `first payment and rest are the total`(
    cents: Int
  ) throws {
    let total = Money(minorUnits: Int64(cents), "0".usd.currency)
    for share in ["0", "30", "33.333333333", "75", "100"] {
      let parts = try total.split(first: Percentage(share.decimal), rounded: .halfUp)
      #expect(try parts.first + parts.rest == total)
    }
  }

  @Test func `partial refunds are bounded by what was paid, all of them together`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .produced)
    func refund(_ amount: String) -> OrderCommand {
      .money(.refund(Refund(amount: amount.usd, method: .bankTransfer, reference: "out", why: "goodwill")))
    }
    // Of 1035.93 that were paid, 110.00 are fees that were earned.
    try bench.give(refund("500.00"))
    #expect(
      try bench.refusal(refund("425.94")).reason == .moreThanDueBack("425.94".usd, dueBack: "425.93".usd))
    try bench.give(refund("425.93"))
    #expect(try bench.refusal(refund("0.01")).reason == .moreThanDueBack("0.01".usd, dueBack: "0.00".usd))
    try bench.give(.money(.credit(GivenCredit(why: "goodwill", amount: "110.00".usd))))
    #expect(try bench.refusal(refund("110.01")).reason == .moreThanReceived("110.01".usd, refundable: "110.00".usd))
    try bench.give(refund("110.00"))
    #expect(try bench.refusal(refund("0.01")).reason == .moreThanReceived("0.01".usd, refundable: "0.00".usd))
    #expect(bench.order.refunded == bench.order.received && bench.order.missing(for: .firstPayment) != nil)
  }

  @Test func `changes that take something off never leave less than nothing`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .weighed)
    for _ in 1...2 { try bench.give(.price(.proposeChange(what: "plain", cost: "-1234.57".usd, days: 0))) }
    try bench.give(.price(.answerChange(number: 1, accepted: true)), by: Workbench.client)
    let refusal = try bench.refusal(.price(.answerChange(number: 2, accepted: true)), by: Workbench.client)
    #expect(refusal.reason == .invalid(.changeBelowZero))
    try bench.give(.work(.weighIn(Usual.weighIn(bench.order, net: "4.90"))))
    try bench.walk(to: .settled)
    let settled = try bench.refusal(.money(.settle(reason: nil, absorbing: false)))
    #expect(settled.reason == .invalid(.finalBelowZero("-7.00".usd)))
    try bench.give(.money(.settle(reason: "a gift", absorbing: true)))
    #expect(bench.order.due == "-925.93".usd)
  }

  @Test func `comments do not change the model's version`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .cadApproved)
    try bench.give(.rounds(.submitRound(Usual.model("piece", 1))), by: Workbench.designer)
    let before = try #require(bench.order.round("piece", 1)?.round)
    for words in ["lower the head", "and thinner"] {
      try bench.give(.rounds(.comment(part: "piece", round: 1, words: words)), by: Workbench.client)
    }
    let record = try #require(bench.order.round("piece", 1))
    #expect(record.round == before && record.comments == ["lower the head", "and thinner"])
    #expect(bench.order.rounds.count == 1 && record.state == .submitted && bench.order.requests.isEmpty)
    try bench.give(.rounds(.approveRound(part: "piece", round: 1)), by: Workbench.client)
  }

  @Test func `a 48-hour promise over a weekend ends after 48 hours`() throws {
    var bench = try Workbench("full-payment-bespoke", at: "03-06T10:00")
    try bench.walk(to: .cadApproved)
    let cad = try #require(bench.order.promises(under: bench.policy).first { $0.step == .cad })
    #expect(cad.dueAt == "03-08T10:00".moment)
  }

  @Test func `business days know the house's holidays`() throws {
    let range = try PromisedRange(from: .workingDays(10), to: .workingDays(14))
    let holiday = try #require(CalendarDate("2026-03-10"))
    let calendar = try HouseCalendar(
      zone: .utc, workingDays: [.monday, .tuesday, .wednesday, .thursday, .friday], holidays: [holiday])
    let promise = range.promise(startingAt: "03-02T10:00".moment, calendar: calendar)
    #expect(promise.shownUntil == "03-17".end && promise.breach == "03-23".end)
  }
}
