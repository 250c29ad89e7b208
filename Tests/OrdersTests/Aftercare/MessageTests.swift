import HousePolicies
import Orders
import Quantities
import Testing

/// What clients are written about, and what is shown without their names.
@Suite struct MessageTests {
  @Test func `H1-12 a parcel on its way is told with its carrier and its number`() throws {
    let order = try Given.order(
      "full-payment-bespoke", total: "2480", placed: "2026-03-02T10:00:00Z", at: .inProduction)
    let message = try message(
      after: .sending(.shipped(shipment: Shipment(carrier: "FedEx", tracking: "7712", country: "US"))), of: order)
    #expect(message.kind == .tracking)
    #expect(message.because.texts == ["H1-12"])
    #expect(message.to == "mara@example.com")
    #expect(
      message.facts == [
        MessageFact(.order, "test-1"), MessageFact(.carrier, "FedEx"), MessageFact(.tracking, "7712"),
      ])
  }

  @Test func `H2-09 a delay is told at once with its reason and its new date`() throws {
    let order = try Given.order(
      "ten-dollar-customization", .customizedStock, total: "55", placed: "2026-03-05T09:00:00Z")
    var run = try OrderRun(order)
    let delay = WorkCommand.announceDelay(
      step: .madeAndShipped, until: try Given.moment("2026-03-16T23:59:59.999Z"), reason: "the caster is ill")
    try run.give(.work(delay), by: Given.specialist, at: "2026-03-11T09:00:00Z")
    let message = try #require(run.messages.first)
    #expect(message.kind == .delayNotice)
    #expect(message.because.texts == ["H2-09"])
    #expect(message.facts.contains(MessageFact(.until, "2026-03-16")))
    #expect(message.facts.contains(MessageFact(.reason, "the caster is ill")))
  }

  @Test func `H2-09 without a word by 12 March the promise is broken`() throws {
    let order = try Given.order(
      "ten-dollar-customization", .customizedStock, total: "55", placed: "2026-03-05T09:00:00Z")
    let policy = try Given.policy("ten-dollar-customization")
    let last = try Given.moment("2026-03-12T23:59:59.999Z")
    func broken(_ order: Order, _ asOf: UTCInstant) -> [Deadline] {
      order.breaches(under: policy, asOf: asOf).filter { $0.duty == .step(.madeAndShipped) }
    }
    #expect(broken(order, last).isEmpty)
    #expect(broken(order, last.adding(milliseconds: 1)).count == 1)
    var stood = order
    for (event, moment) in [
      (ClockEvent.paused(reason: .clientUnreachable, words: "no answer"), "2026-03-10T09:00:00Z"),
      (.resumed, "2026-03-11T11:00:00Z"),
    ] {
      stood.apply(OrderEntry(.clock(event), at: try Given.moment(moment), by: Given.specialist, under: []))
    }
    let moved = stood.deadlines(under: policy).first { $0.duty == .step(.madeAndShipped) }
    #expect(moved?.breach == (try Given.moment("2026-03-13T23:59:59.999Z")))
    var told = order
    let anew = try Given.moment("2026-03-16T23:59:59.999Z")
    let delay = WorkEvent.delayAnnounced(step: .madeAndShipped, until: anew, reason: "the caster is ill")
    told.apply(OrderEntry(.work(delay), at: last, by: Given.specialist, under: []))
    #expect(broken(told, last.adding(milliseconds: 1)).isEmpty)
    #expect(broken(told, anew.adding(milliseconds: 1)).count == 1)
  }

  @Test func `H3-14 a confirmed order is told by e-mail`() throws {
    let order = try Given.order("ason", .wholesale, total: "500", placed: "2026-03-02T08:00:00Z")
    let message = try message(after: .intake(.detailsConfirmed), of: order)
    #expect(message.kind == .orderConfirmed)
    #expect(message.because.texts == ["H3-14"])
  }

  @Test func `H2-13 what is shown of an order names nobody`() throws {
    var order = try Given.order(
      "ten-dollar-customization", .customizedStock, total: "55", placed: "2026-03-05T09:00:00Z")
    var intake = Intake()
    intake.style = "a ring with a fox"
    intake.remarks = "for Mara Lind of Gävle"
    intake.logo = "lind.svg"
    let at = try Given.moment("2026-03-05T10:00:00Z")
    let events: [OrderEvent] = [
      .intake(.intakeAmended(intake: intake, reason: "asked by Mara Lind")),
      .rounds(
        .roundSubmitted(
          round: CADRound(
            number: 1, part: "piece", model: "sha", file: "lind-fox.stl", measured: nil, isOwnFix: false))),
      .rounds(.roundCommented(part: "piece", round: 1, comment: "Mara Lind likes it")),
      .request(.referred(request: .cancel, why: "Mara Lind moves")),
      .intake(.specialistAssigned(name: "Ines Roth")), .noted(text: "Mara called"),
    ]
    for event in events { order.apply(OrderEntry(event, at: at, by: Given.customer, under: [])) }
    var text = ""
    dump(order, to: &text)
    for secret in ["Mara", "mara@example.com", "lind.svg", "lind-fox.stl", "R-1", "Ines"] {
      #expect(text.contains(secret))
    }
    var shown = ""
    dump(order.withoutPersonalData, to: &shown)
    for secret in ["Mara", "mara@example.com", "lind.svg", "lind-fox.stl", "R-1", "Ines"] {
      #expect(!shown.contains(secret))
    }
    #expect(shown.contains("a ring with a fox"))
    var naming = intake
    (naming.style, naming.size) = ("for Mara, a fox", "7, as MARA said")
    order.apply(OrderEntry(.intake(.intakeAmended(intake: naming, reason: "")), at: at, by: Given.customer, under: []))
    #expect(order.withoutPersonalData.intake.style == nil && order.withoutPersonalData.intake.size == nil)
    let designs = try Given.policy("ten-dollar-customization").general.designs
    #expect(designs == Ruled(DesignTerms(copyright: .joint, houseMayShow: true), under: [try rule("H2-13")]))
    #expect(order.withoutPersonalData.price == order.price)
    #expect(order.withoutPersonalData.stage == order.stage)
  }

  /// The message that a house demands after an event that something else granted.
  private func message(after event: OrderEvent, of order: Order) throws -> Message {
    let entry = OrderEntry(event, at: order.openedAt, by: Given.specialist, under: [])
    let policy = try Given.policy(order.opening.house)
    return try #require(order.messages(after: [entry], under: policy).first)
  }
}
