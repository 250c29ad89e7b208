import HousePolicies
import Orders
import Quantities
import Testing

@Suite struct `A stock item customized for ten dollars` {
  private static let start = OrderCommand.work(.startProduction)

  private func desk(_ items: [String] = ["45.00"]) throws -> Desk {
    try Desk.customized(at: moment("03-02 09:00"), items)
  }

  @Test(arguments: [(["45.00"], "55.00"), (["45.00", "50.00", "40.00"], "145.00")])
  func `H2-01: customizing costs 10.00 more, once for the order`(items: [String], total: String) throws {
    let desk = try desk(items)
    #expect(desk.order.acceptedOffer?.offer.total == (try usd(total)))
    #expect(desk.order.firstPayment == (try usd(total)))
  }

  @Test func `H2-01: an offer with another fee is refused`() throws {
    var desk = try Desk(.customizedStock, under: rules(of: "ten-dollar-customization"), at: moment("03-02 09:00")) {
      $0.remarks = "in rose"
    }
    try desk.give(.intake(.confirmDetails(grantingMetal: nil)))
    let free = try Desk.listed(["45.00"], of: "made-to-order", asOf: desk.now)
    let refusal = try desk.refusal(.price(.issueQuote(offer: free, reason: "")))
    #expect(refusal.reason == .kind(.customizationFeeOff(try usd("0"), fee: try usd("10.00"))))
    #expect(refusal.rests(on: "H2-01"))
  }

  @Test func `H2-02: what is paid within 24 hours of submission is in time`() throws {
    let last = try moment("03-03 09:00:00.000")
    var desk = try desk()
    #expect(desk.order.paymentWindowEnds(under: desk.policy) == last)
    #expect(desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: last).isEmpty)
    try desk.pay("55.00", at: last)
    #expect(desk.order.ending == nil)
    #expect(desk.order.milestones.firstPayment == last)
    #expect(desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: try moment("12-31 00:00")).isEmpty)
  }

  @Test func `H2-02: a millisecond later the order has expired, once, and not by being read`() throws {
    let late = try moment("03-03 09:00:00.001")
    var desk = try desk()
    let due = desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: late)
    #expect(due.map(\.event.name) == ["ended", "message"])
    #expect(due.first?.rules.map(\.text) == ["H2-02"])
    #expect(desk.order.ending == nil, "asking does not act")
    desk.take(due)
    #expect(desk.order.dueActions(under: desk.policy, by: Desk.staff, asOf: try moment("12-31 00:00")).isEmpty)
    #expect(desk.order.outstanding == (try usd("0")))
    let refusal = try desk.refusal(.price(.acceptQuote(number: 1)), by: Desk.client, at: late)
    #expect(refusal.reason == .kind(.ended(.expired(lastMoment: try moment("03-03 09:00")))))
  }

  @Test func `H2-02: late money is given back`() throws {
    var desk = try desk()
    try desk.pay("20.00", at: moment("03-02 12:00"))
    let granted = try desk.pay("35.00", at: moment("03-03 09:00:00.001"))
    #expect(granted.map(\.event.name) == ["ended", "message", "money.payment-posted"])
    #expect(desk.order.milestones.firstPayment == nil)
    #expect(desk.order.due == (try usd("-55.00")))
    #expect(try desk.refusal(.close).gate == .balancePaid)
    let more = Refund(amount: try usd("55.01"), method: .bankTransfer, reference: "r", why: "late")
    #expect(
      try desk.refusal(.money(.refund(more))).reason
        == .moreThanReceived(try usd("55.01"), refundable: try usd("55.00")))
    let back = Refund(amount: try usd("55.00"), method: .bankTransfer, reference: "r", why: "late")
    try desk.give(.money(.refund(back)))
    #expect(desk.order.due == (try usd("0")))
    #expect(desk.order.ledger.held == (try usd("0")))
    try desk.give(.close)
  }

  @Test func `H2-03: work starts once the whole fee is there`() throws {
    var desk = try desk()
    try desk.pay("54.99")
    let refusal = try desk.refusal(Self.start)
    #expect(refusal.gate == .firstPayment)
    #expect(refusal.rests(on: "H2-03"))
    let announced = ReceivedMoney(amount: try usd("0.01"), method: .bankTransfer, reference: "voucher", isThere: false)
    try desk.give(.money(.pay(announced)), by: Desk.client)
    #expect(try desk.refusal(Self.start).gate == .firstPayment, "announced is not confirmed")
    try desk.give(.money(.clearPayment(number: 2)))
    try desk.give(Self.start)
  }

  @Test(arguments: [nil, "", "  "]) func `H2-04: a change without remarks is refused`(remarks: String?) throws {
    let policy = try rules(of: "ten-dollar-customization")
    var desk = try Desk(.customizedStock, under: policy, at: moment("03-02 09:00")) { $0.remarks = remarks }
    let refusal = try desk.refusal(.intake(.confirmDetails(grantingMetal: nil)))
    #expect(refusal.reason == .intakeIncomplete([.remarks]))
    #expect(refusal.rests(on: "H2-04"))
    let wordless = OrderCommand.customization(.request(aspects: [.style], words: remarks ?? ""))
    #expect(try desk.refusal(wordless, by: Desk.client).rests(on: "H2-04"))
    try desk.give(.customization(.request(aspects: [.style], words: "thinner")), by: Desk.client)
  }

  @Test(arguments: [CustomizedAspect.style, .colour, .expression])
  func `H2-05: style, colour and expression are changed as they are asked for`(aspect: CustomizedAspect) throws {
    var desk = try desk()
    let granted = try desk.give(.customization(.request(aspects: [aspect], words: "in rose")), by: Desk.client)
    #expect(granted.flatMap(\.rules).map(\.text) == ["H2-05"])
    #expect(desk.order.customizations.map(\.state) == [.agreed])
    try desk.pay("55.00")
    try desk.give(Self.start)
  }

  @Test(arguments: [CustomizedAspect.structure, .material, .size])
  func `H2-06: structure, material and size cost an extra fee that the client consents to`(
    aspect: CustomizedAspect
  ) throws {
    var desk = try desk()
    try desk.pay("55.00")
    try desk.give(.customization(.request(aspects: [aspect], words: "other")), by: Desk.client)
    let refusal = try desk.refusal(Self.start)
    #expect(refusal.gate == .changesAgreed)
    #expect(refusal.rests(on: "H2-06"))
    let yes = OrderCommand.customization(.answerExtra(number: 1, accepted: true))
    #expect(try desk.refusal(yes, by: Desk.client).reason == .kind(.extraNotTold(1)))
    try desk.give(.customization(.offerExtra(number: 1, fee: usd("25.00"), days: 0)))
    #expect(try desk.refusal(yes).reason == .onlyTheClientMay(.consent))
    var without = desk
    try without.give(.customization(.answerExtra(number: 1, accepted: false)), by: Desk.client)
    #expect(without.order.outstanding == (try usd("0")))
    try without.give(Self.start)
    try desk.give(yes, by: Desk.client)
    #expect(desk.order.outstanding == (try usd("25.00")))
    try desk.pay("24.99")
    #expect(try desk.refusal(Self.start).gate == .changesAgreed)
    try desk.pay("0.01")
    try desk.give(Self.start)
    #expect(desk.order.received == (try usd("80.00")))
  }

  @Test func `H2-06: the days that the client agreed to come on top of what was promised`() throws {
    var desk = try desk()
    try desk.pay("55.00", at: moment("03-02 10:00"))
    try desk.give(.customization(.request(aspects: [.size], words: "larger")), by: Desk.client)
    try desk.give(.customization(.offerExtra(number: 1, fee: usd("25.00"), days: 3)))
    func due(_ desk: Desk) -> UTCInstant? {
      desk.order.promises(under: desk.policy).first { $0.step == .madeAndShipped }?.dueAt
    }
    #expect(due(desk) == (try endOf("03-09")))
    try desk.give(.customization(.answerExtra(number: 1, accepted: true)), by: Desk.client)
    #expect(due(desk) == (try endOf("03-12")))
  }

  @Test func `H2-06: declined, all of it is given back`() throws {
    var desk = try desk()
    try desk.pay("55.00")
    try desk.give(.customization(.request(aspects: [.material], words: "in platinum")), by: Desk.client)
    let refusal = try desk.refusal(.customization(.decline(number: 1, reason: "")))
    #expect(refusal.rests(on: "H2-06"))
    try desk.give(.customization(.decline(number: 1, reason: "no platinum")))
    #expect(desk.order.due == (try usd("-55.00")))
    #expect(try desk.refusal(Self.start).reason == .kind(.ended(.declined(reason: "no platinum"))))
    let back = Refund(amount: try usd("55.00"), method: .bankTransfer, reference: "r", why: "declined")
    try desk.give(.money(.refund(back)))
    try desk.give(.close)
    #expect(desk.order.refunded == (try usd("55.00")))
  }

  @Test func `H2-07: while the client cannot be reached the clock stands`() throws {
    var desk = try desk()
    try desk.pay("55.00", at: moment("03-03 08:00"))
    func breach(_ desk: Desk) -> UTCInstant? {
      desk.order.promises(under: desk.policy).first { $0.step == .madeAndShipped }?.promise.breach
    }
    #expect(breach(desk) == (try endOf("03-10")))
    let wait = OrderCommand.clock(.pause(reason: .answerAwaited, words: "asked for the size"))
    #expect(try desk.refusal(wait).reason == .kind(.clockRuns(.answerAwaited)))
    let gone = OrderCommand.clock(.pause(reason: .clientUnreachable, words: "no answer to three calls"))
    try desk.give(gone, at: moment("03-04 10:00"))
    #expect(desk.order.isPaused && breach(desk) == nil)
    #expect(try desk.refusal(gone).rules.isEmpty)
    let granted = try desk.give(.clock(.resume), at: moment("03-05 10:00"))
    #expect(granted.flatMap(\.rules).map(\.text) == ["H2-07"])
    let moved = try endOf("03-11")
    #expect(breach(desk) == moved, "the day that it lasted is made good")
    let status = try #require(desk.order.promises(under: desk.policy).first { $0.step == .madeAndShipped })
    #expect(!status.isLate(asOf: moved) && status.isLate(asOf: moved.next))
  }

  @Test func `H2-07: the designer talks with the client about what is negotiated`() throws {
    var desk = try desk()
    try desk.give(.customization(.request(aspects: [.structure], words: "a hinge")), by: Desk.client)
    let offer = OrderCommand.customization(.offerExtra(number: 1, fee: try usd("25.00"), days: 0))
    #expect(
      try desk.refusal(offer, by: Desk.client).reason
        == .roleMayNot(.customer, allowed: [.cadDesigner, .accountSpecialist, .owner]))
    #expect(try desk.give(offer, by: Desk.designer).flatMap(\.rules).map(\.text) == ["H2-06", "H2-07"])
  }

  @Test func `H2-08: made and sent within 5 working days of the payment`() throws {
    var desk = try Desk.customized(at: moment("03-05 09:00"))
    try desk.pay("55.00", at: moment("03-05 10:00"))
    let status = try #require(desk.order.promises(under: desk.policy).first { $0.step == .madeAndShipped })
    #expect(status.promise.breach == (try endOf("03-12")))
    #expect(status.rules.map(\.text) == ["H2-08", "H2-09"])
    try desk.makeAndSettle()
    var late = desk
    try desk.ship(at: endOf("03-12"))
    try late.ship(at: endOf("03-12").next)
    let kept = try #require(desk.order.promises(under: desk.policy).first { $0.step == .madeAndShipped })
    let broken = try #require(late.order.promises(under: late.policy).first { $0.step == .madeAndShipped })
    #expect(!kept.isLate(asOf: late.now) && broken.isLate(asOf: late.now))
  }

  @Test func `H2-09: a delay is told with its reason and new date before the time ends, or it is a breach`() throws {
    var desk = try Desk.customized(at: moment("03-05 09:00"))
    try desk.pay("55.00", at: moment("03-05 10:00"))
    func isLate(_ desk: Desk, _ moment: UTCInstant) -> Bool {
      desk.order.promises(under: desk.policy).contains { $0.step == .madeAndShipped && $0.isLate(asOf: moment) }
    }
    let end = try endOf("03-12")
    #expect(!isLate(desk, end) && isLate(desk, end.next))
    let until = try endOf("03-16")
    let mute = OrderCommand.work(.announceDelay(step: .madeAndShipped, until: until, reason: ""))
    #expect(try desk.refusal(mute).rests(on: "H2-09"))
    let notice = OrderCommand.work(.announceDelay(step: .madeAndShipped, until: until, reason: "a broken mould"))
    var inTime = desk
    try inTime.give(notice, at: end)
    #expect(!isLate(inTime, until) && isLate(inTime, until.next))
    try desk.give(notice, at: end.next)
    #expect(isLate(desk, end.next), "told too late, the notice excuses nothing")
  }
}
