import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `What was paid first` {
  private let bounced = OrderCommand.money(.returnPayment(number: 1, reason: "the bank took it back"))

  private func back(_ amount: String) throws -> OrderCommand {
    .money(.refund(Refund(amount: amount.usd, method: .bankTransfer, reference: "out", why: "it costs less")))
  }

  /// A cart of 10 × 4.20 that is paid and confirmed.
  private func confirmed(pieces: Int = 10, paid: String = "42.00") throws -> Desk {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    try desk.place(item("a", "4.20", wanted: pieces))
    try desk.pay(paid, .bankTransfer)
    try desk.confirm(at: "03-02T10:00".moment)
    return desk
  }

  @Test func `stays paid when what a shortfall takes off is given back`() throws {
    var desk = try confirmed()
    try desk.give(.cart(.reportShortfall(item: "a", left: 7)))
    #expect(try desk.give(back("12.60")).events.first == "money.refunded")
    #expect(desk.order.missing(for: .firstPayment) == nil && desk.order.lockedOffer == 1)
    try desk.pickPackSettle()
    #expect(desk.order.settlement?.final == "29.40".usd && desk.order.due == "36.45".usd)
  }

  @Test func `stays paid when what a cheaper ring no longer costs is given back`() throws {
    var bench = try Workbench("full-payment-bespoke")
    try bench.walk(to: .produced)
    try bench.give(.price(.proposeChange(what: "a plain band", cost: "-100.00".usd, days: 0)))
    try bench.give(.price(.answerChange(number: 1, accepted: true)), by: Workbench.client)
    try bench.give(back("100.00"))
    try bench.walk(to: .balancePaid)
    #expect(bench.order.due.minorUnits == 0)
    try bench.walk(to: .delivered)
    #expect(bench.order.received == "2480.00".usd && bench.order.refunded == "100.00".usd)
  }

  @Test func `is all of a cart that became smaller or larger before it was paid`() throws {
    for (count, due) in [(12, "50.40"), (36, "151.20")] {
      var desk = try Desk.wholesale(at: "03-02T09:00".moment)
      try desk.place(item("a", "4.20", wanted: 24))
      try desk.give(.cart(.change(item: "a", count: count, reason: "another shop")), by: Desk.client)
      #expect(desk.order.firstPayment == due.usd && desk.order.lockedOffer == nil)
      let agreed = OrderCommand.price(.agreeFirstPayment(amount: due.usd, reason: "all of it"))
      #expect(try desk.give(agreed).events == ["price.first-payment-agreed"])
      #expect(try desk.pay(due).events == ["money.payment-posted", "price.locked"])
      #expect(desk.order.outstanding.minorUnits == 0)
    }
  }

  @Test func `locks the price at once where a change leaves no more than what is there`() throws {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    try desk.place(item("a", "4.20", wanted: 24))
    try desk.pay("50.40")
    #expect(desk.order.lockedOffer == nil)
    let change = OrderCommand.cart(.change(item: "a", count: 12, reason: "fewer shops"))
    #expect(try desk.give(change, by: Desk.client).events == ["cart.changed", "price.locked"])
  }

  @Test func `is not asked for again by a change after the lock`() throws {
    var bench = try Workbench("full-payment-bespoke")
    try bench.walk(to: .cadApproved)
    try bench.give(.price(.proposeChange(what: "a wider band", cost: "180.00".usd, days: 3)))
    try bench.give(.price(.answerChange(number: 1, accepted: true)), by: Workbench.client)
    #expect(bench.order.missing(for: .firstPayment) == nil && bench.order.outstanding == "180.00".usd)
  }

  @Test func `agreed on a cheaper quote locks no dearer one whose whole price is asked for`() throws {
    var bench = try Workbench("full-payment-bespoke")
    try bench.walk(to: .firstPayment)
    try bench.give(.price(.agreeFirstPayment(amount: "2480.00".usd, reason: "as told")))
    let dearer = try Usual.offer(bench.order, fixed: "2330.00".usd, basis: .quotedPrice, lock: .fullPayment)
    try bench.give(.price(.issueQuote(offer: dearer, reason: "gold moved")))
    try bench.give(.price(.acceptQuote(number: 2)), by: Workbench.client)
    try bench.pay("2480.00".usd)
    #expect(bench.order.lockedOffer == nil && bench.order.outstanding == "200.00".usd)
    try bench.pay("200.00".usd)
    #expect(bench.order.lockedOffer == 2)
  }

  @Test func `by instalments is held, not only received`() throws {
    var bench = try Workbench("full-payment-bespoke")
    try bench.walk(to: .firstPayment)
    try bench.give(.price(.agreeInstalments(amounts: Array(repeating: "620.00".usd, count: 4))))
    try bench.pay("620.00".usd)
    #expect(bench.order.missing(for: .firstPayment) == nil)
    #expect(try bench.give(back("620.00")).events.contains("price.unlocked"))
    #expect(bench.order.missing(for: .firstPayment) == .firstPayment(paid: "0.00".usd, of: "620.00".usd))
    let model = OrderCommand.rounds(.submitRound(Usual.model("piece", 1)))
    #expect(try bench.refusal(model, by: Workbench.designer).awaits == .firstPayment)
    try bench.pay("620.00".usd)
    #expect(bench.order.lockedOffer == 1)
    try bench.give(model, by: Workbench.designer)
  }

  @Test func `taken back by the bank leaves an order that expires when its time to pay is over`() throws {
    var desk = try Desk.customized(at: "03-02T09:00".moment)
    try desk.pay("55.00", at: "03-02T10:00".moment)
    #expect(desk.order.paymentWindowEnds(under: desk.policy) == nil)
    #expect(desk.order.promises(under: desk.policy).contains { $0.step == .madeAndShipped })
    var late = desk
    try desk.give(bounced, at: "03-02T20:00".moment)
    #expect(desk.order.milestones.firstPayment == nil && desk.order.lockedOffer == nil)
    #expect(!desk.order.promises(under: desk.policy).contains { $0.step == .madeAndShipped })
    #expect(desk.order.paymentWindowEnds(under: desk.policy) == "03-03T09:00".moment)
    #expect(try desk.pay("55.00", at: "03-03T09:00".moment).events.contains("price.locked"))
    try late.give(bounced, at: "03-05T09:00".moment)
    let due = late.order.dueActions(under: late.policy, by: Desk.staff, asOf: "03-05T09:00".moment)
    #expect(due.events.contains("ended"))
  }

  @Test func `taken back by the bank leaves an order that is cancelled free, whatever the hour`() throws {
    var desk = try confirmed()
    #expect(desk.order.stage == .confirmed)
    try desk.give(bounced, at: "03-04T09:00".moment)
    #expect(desk.order.stage == .awaitingPayment)
    let cancel = OrderCommand.request(.cancel(why: "no money came", decision: nil))
    let given = try desk.give(cancel, at: "03-05T17:00".moment)
    #expect(given.names("H3-05") && desk.order.cancellation?.keeps == "0.00".usd)
  }

  @Test func `taken back and quoted anew, an order shrinks by a shortfall once the new price is accepted`() throws {
    var desk = try confirmed()
    try desk.give(bounced, at: "03-04T09:00".moment)
    let terms = ListedTerms(try prices(of: "ason"), .bulk, asOf: desk.now)
    let goods = ListedGoods(item: "a", name: "item a", each: "4.50".usd, count: 10)
    let anew = try PriceOffer(listed: [goods], on: terms, in: "0".usd.currency)
    try desk.give(.price(.issueQuote(offer: anew, reason: "the list of today")))
    let short = OrderCommand.cart(.reportShortfall(item: "a", left: 7))
    #expect(try desk.refusal(short).gate == .quoteAccepted)
    try desk.give(.price(.acceptQuote(number: 2)), by: Desk.client)
    try desk.give(short)
    #expect(desk.order.price == "31.50".usd && desk.order.firstPayment == "31.50".usd)
  }

  @Test func `taken back by the bank lets the metal's price go, which is quoted anew once it ended`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .quoteAccepted)
    let end = "03-04T09:00".moment
    let offer = try Usual.offer(bench.order, validUntil: end)
    try bench.give(.price(.issueQuote(offer: offer, reason: "first")))
    try bench.walk(to: .produced)
    let number = try #require(bench.order.receipts.last?.receipt.number)
    try bench.give(.money(.returnPayment(number: number, reason: "the bank took it back")))
    let late = try bench.refusal(Usual.payment("925.93".usd, bench.order), at: end.after)
    #expect(late.reason == .offerExpired(1, at: end) && late.names("H0-09"))
    #expect(bench.order.lockedOffer == nil)
    #expect(try bench.refusal(.work(.startProduction)).awaits == .firstPayment)
    try bench.give(.price(.issueQuote(offer: Usual.offer(bench.order), reason: "gold moved")), at: end.after)
    try bench.give(.price(.acceptQuote(number: 2)), by: Workbench.client)
    #expect(try bench.pay("925.93".usd).events == ["money.payment-posted", "price.locked"])
  }

  @Test func `taken back once the pieces are begun keeps their price, and what comes after waits`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .weighed)
    let number = try #require(bench.order.receipts.last?.receipt.number)
    let given = try bench.give(.money(.returnPayment(number: number, reason: "the bank took it back")))
    #expect(given.events == ["money.payment-returned"] && bench.order.lockedOffer == 1)
    #expect(try bench.refusal(.work(.weighIn(Usual.weighIn(bench.order)))).awaits == .firstPayment)
  }

  @Test func `taken back from the fees leaves their clocks standing until they are paid again`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .artworkConfirmed)
    #expect(bench.order.milestones.feesPaid != nil)
    try bench.give(bounced)
    #expect(bench.order.milestones.feesPaid == nil && bench.order.missing(for: .feesPaid) != nil)
    let later = "03-03T12:00".moment
    try bench.pay("110.00".usd, at: later)
    #expect(bench.order.milestones.feesPaid == later)
  }

  @Test func `reaches by two vouchers together what neither reaches alone`() throws {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    try desk.place(item("a", "4.42", wanted: 120))
    func voucher(_ amount: String) -> OrderCommand {
      .money(.pay(ReceivedMoney(amount: amount.usd, method: .bankTransfer, reference: "voucher", isThere: false)))
    }
    #expect(try desk.give(voucher("300.00")).events == ["money.payment-announced"])
    #expect(desk.order.missing(for: .firstPayment) != nil)
    let second = try desk.give(voucher("230.40"))
    #expect(second.events == ["money.payment-announced", "checks.voucher-taken", "checks.voucher-taken"])
    #expect(desk.order.vouchers == [1, 2] && desk.order.missing(for: .firstPayment) == nil)
    try desk.give(.money(.returnPayment(number: 1, reason: "it never came")))
    #expect(desk.order.missing(for: .firstPayment) != nil)
  }
}
