import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `Alona's rules of sending and time` {
  private let ship = OrderCommand.sending(.ship(Shipment(carrier: "DHL", tracking: "JD 014", country: "US")))

  @Test func `H0-14 it is sent when the balance is nothing`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .balancePaid)
    try bench.give(.sending(.chooseInsurance(insured: true)), by: Workbench.client)
    try bench.pay("308.63".usd)
    #expect(bench.order.due == "0.01".usd)
    let refusal = try bench.refusal(ship)
    #expect(refusal.awaits == .balancePaid && refusal.names("H0-14"))
    try bench.pay("0.01".usd)
    #expect(try bench.give(ship).names("H0-14"))
  }

  @Test func `H0-15 it goes by DHL, FedEx or UPS, and arrives in 4 to 8 days`() throws {
    var bench = try Workbench("alona", at: "02-23T09:00")
    try bench.walk(to: .shipped)
    try bench.give(.sending(.chooseInsurance(insured: false)), by: Workbench.client)
    for carrier in ["USPS", "TNT", ""] {
      let parcel = Shipment(carrier: carrier, tracking: "1", country: "US")
      let refusal = try bench.refusal(.sending(.ship(parcel)))
      #expect(refusal.reason == .carrierNotUsed(carrier, used: ["DHL", "FedEx", "UPS"]))
      #expect(refusal.names("H0-15"))
    }
    for carrier in ["FedEx", "UPS"] {
      var other = bench
      try other.give(.sending(.ship(Shipment(carrier: carrier, tracking: "1", country: "US"))))
    }
    #expect(try bench.give(ship, at: "03-02T16:30".moment).names("H0-15"))
    let promise = try #require(bench.order.promises(under: bench.policy).last)
    #expect(promise.step == .shipping && promise.rules.map(\.text) == ["H0-15"])
    #expect(promise.promise.shownUntil == "03-06".end && promise.dueAt == "03-10".end)
    #expect(!promise.isLate(asOf: "03-10".end) && promise.isLate(asOf: "03-10".end.after))
    try bench.give(.sending(.deliver(at: "03-10".end)), at: "03-11T08:00".moment)
    #expect(bench.order.promises(under: bench.policy).last?.isLate(asOf: bench.now) == false)
  }

  @Test(arguments: [("649.99", "999.99", false), ("650.00", "1000.00", true), ("650.01", "1000.01", true)])
  func `H0-16 from 1000.00 on the client chooses about insurance, and the choice is kept`(
    fixed: String, price: String, isAsked: Bool
  ) throws {
    for choice in [true, false] {
      var bench = try Workbench("alona")
      try bench.walk(to: .quoteAccepted)
      let offer = try Usual.offer(bench.order, fixed: fixed.usd, basis: .realWeight, lock: .deposit)
      try bench.give(.price(.issueQuote(offer: offer, reason: "first")))
      try bench.walk(to: .shipped)
      #expect(bench.order.price == price.usd)
      if isAsked {
        let refusal = try bench.refusal(ship)
        #expect(refusal.reason == .insuranceNotChosen(value: price.usd) && refusal.names("H0-16"))
      } else {
        var without = bench
        try without.give(ship)
      }
      #expect(try bench.give(.sending(.chooseInsurance(insured: choice)), by: Workbench.client).names("H0-16"))
      try bench.give(ship)
      #expect(bench.order.insured == choice)
    }
  }

  @Test(arguments: [
    (PromisedStep.artwork, "03-05", "03-07"), (.handDesign, "03-07", "03-12"), (.cad, "03-05", "03-07"),
    (.print, "03-07", "03-12"),
  ]) func `H0-29 artwork 3 to 5 days, hand design 5 to 10, CAD 3 to 5, print or wax 5 to 10`(
    step: PromisedStep, shown: String, breach: String
  ) throws {
    for kind in [OrderKind.bespoke, .sampleThenBulk] {
      var bench = try Workbench("alona", kind, at: "03-02T00:00") { $0.stages = [stage(step)] }
      try bench.walk(to: kind == .bespoke ? .quoteAccepted : .sampleMade)
      let promise = try #require(bench.order.promises(under: bench.policy).first { $0.step == step })
      #expect(promise.rules.contains { $0.text == "H0-29" })
      #expect(promise.promise.shownUntil == shown.end && promise.dueAt == breach.end)
    }
  }

  private func stage(_ step: PromisedStep) -> String { step == .handDesign ? "hand-design" : "print" }

  @Test(arguments: [
    (PromisedStep.artwork, "03-07"), (.handDesign, "03-12"), (.cad, "03-07"), (.print, "03-12"),
  ]) func `H0-29 is late a millisecond after its last day`(step: PromisedStep, last: String) throws {
    for (moment, isLate) in [(last.end, false), (last.end.after, true)] {
      var bench = try Workbench("alona", at: "03-02T10:00") { $0.stages = [stage(step)] }
      func promise() throws -> PromiseStatus {
        try #require(bench.order.promises(under: bench.policy).first { $0.step == step })
      }
      try bench.walk(to: step == .cad ? .cadApproved : step == .print ? .quoteAccepted : .artworkConfirmed)
      #expect(try promise().doneAt == nil && promise().isLate(asOf: moment) == isLate)
      #expect(bench.order.breaches(under: bench.policy, asOf: moment).contains { $0.duty == .step(step) } == isLate)
      let done: OrderCommand =
        step == .cad
        ? .rounds(.submitRound(Usual.model("piece", 1)))
        : step == .print ? .work(.recordPrint(reference: "wax 7")) : .intake(.showArtwork(artwork: "sheet 1"))
      try bench.give(done, by: Workbench.designer, at: moment)
      #expect(try promise().doneAt == moment && promise().isLate(asOf: "12-31".end) == isLate)
    }
  }

  @Test func `H0-29 a client who answers late breaks no promise of the house's`() throws {
    var bench = try Workbench("alona", at: "03-02T10:00")
    try bench.walk(to: .artworkConfirmed)
    try bench.give(.intake(.showArtwork(artwork: "sheet 1")), by: Workbench.designer, at: "03-07".end)
    let late = "03-20T10:00".moment
    try bench.give(.intake(.confirmArtwork(artwork: "sheet 1")), by: Workbench.client, at: late)
    #expect(bench.order.promises(under: bench.policy).allSatisfy { !$0.isLate(asOf: late) })
  }

  @Test func `H0-29 a print or a wax is made where the order uses one, after its CAD`() throws {
    let make = OrderCommand.work(.recordPrint(reference: "print 7"))
    var without = try Workbench("alona")
    try without.walk(to: .quoteAccepted)
    #expect(try without.refusal(make).reason == .noPrintUsed)
    #expect(without.order.promises(under: without.policy).allSatisfy { $0.step != .print })
    var bench = try Workbench("alona") { $0.stages = ["wax"] }
    try bench.walk(to: .cadApproved)
    #expect(try bench.refusal(make).awaits == .cadApproved)
    try bench.walk(to: .quoteAccepted)
    #expect(try bench.give(make, by: Workbench.designer).names("H0-29"))
    #expect(try bench.refusal(make).reason == .alreadyDone(.printMade))
  }

  @Test func `H0-03 no order reserves stock, since none is kept`() throws {
    let bench = try Workbench("alona")
    let terms = ListedTerms(try prices(of: "alona"), .piece, asOf: bench.now)
    let cart = OrderCommand.cart(.place(lines: [try item("a", "4.20", wanted: 1, left: 5)], terms: terms))
    for command in [cart, .customization(.request(aspects: [.colour], words: "in rose"))] {
      #expect(throws: OrderRefusal.self) {
        try bench.order.decide(command, by: Workbench.client, under: bench.policy, asOf: bench.now)
      }
    }
    #expect(bench.policy.general.keepsStock == Ruled(false, under: [try rule("H0-03")]))
  }

  @Test func `H0-03 no order is opened on finished stock, since none is kept`() throws {
    let policy = try Workbench.rules(of: "alona")
    for kind in [OrderKind.customizedStock, .wholesale] {
      let opening = try Workbench.opening(policy, kind)
      let refusal = try #require(throws: OrderRefusal.self) {
        try Order.open(opening, by: Workbench.client, under: policy, asOf: "03-02T09:00".moment)
      }
      #expect(refusal.reason == .kindNotOffered(kind, offered: policy.ways.map(\.kind)))
      #expect(refusal.names("H0-03"))
    }
  }
}
