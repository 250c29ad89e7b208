import HousePolicies
import Orders
import Quantities
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
    for carrier in ["USPS", "dhl", ""] {
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
    var bench = try Workbench("alona", at: "03-02T00:00")
    try bench.walk(to: .quoteAccepted)
    let promise = try #require(bench.order.promises(under: bench.policy).first { $0.step == step })
    #expect(promise.rules.map(\.text) == ["H0-29"])
    #expect(promise.promise.shownUntil == shown.end && promise.dueAt == breach.end)
  }

  @Test func `H0-29 is late a millisecond after its last day`() throws {
    for (moment, isLate) in [("03-07".end, false), ("03-07".end.after, true)] {
      var bench = try Workbench("alona", at: "03-02T10:00")
      try bench.walk(to: .cadApproved)
      try bench.give(.rounds(.submitRound(Usual.model("piece", 1))), by: Workbench.designer, at: moment)
      let promise = try #require(bench.order.promises(under: bench.policy).first { $0.step == .cad })
      #expect(promise.isLate(asOf: moment) == isLate)
    }
  }

  @Test func `H0-03 no order is opened on finished stock, since none is kept`() throws {
    let policy = try Workbench.rules(of: "alona")
    for kind in [KindOfOrder.customizedStock, .wholesale] {
      let opening = try Workbench.opening(policy, kind)
      let refusal = try #require(throws: OrderRefusal.self) {
        try Order.open(opening, by: Workbench.client, under: policy, asOf: "03-02T09:00".moment)
      }
      #expect(refusal.reason == .kindNotOffered(kind, offered: policy.ways.map(\.kind)))
      #expect(refusal.names("H0-03"))
    }
  }
}
