import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `Ason's carts` {
  private func day() throws -> UTCInstant { try moment("03-02 09:00") }

  @Test func `H3-09: the least number holds for each product`() throws {
    var desk = try Desk.wholesale(at: day())
    let eleven = try desk.cart([item("a", "4.20", wanted: 11, least: 12), item("b", "3.00", wanted: 40, least: 12)])
    let refusal = try desk.refusal(eleven, by: Desk.told)
    #expect(refusal.reason == .kind(.belowMinimum("a", wanted: 11, least: 12)))
    #expect(refusal.rests(on: "H3-09"))
    try desk.place(item("a", "4.20", wanted: 12, least: 12), item("b", "3.00", wanted: 40, least: 12))
    #expect(desk.order.price == (try usd("170.40")))
  }

  @Test func `H3-10: a sample costs its fee and its sending, and takes 4 to 7 working days`() throws {
    var desk = try Desk.wholesale(at: day())
    let book = try prices(of: "ason")
    let fee = try #require(book.fees.first { $0.orders.contains(.sample) }).amount
    let line = CartLine(
      item: "s", name: "sample", each: try Money(exactly: fee, book.currency), wanted: 1, left: nil, minimum: .sample)
    let terms = ListedTerms(book, .sample, asOf: desk.now)
    try desk.give(.cart(.placeSample(line: line, shipping: usd("24.00"), terms: terms)), by: Desk.told)
    #expect(desk.order.price == (try usd("42.00")))
    #expect(desk.order.firstPayment == (try usd("42.00")))
    try desk.pay("42.00", .paypal)
    try desk.confirm(at: moment("03-02 10:00"))
    let promises = desk.order.promises(under: desk.policy)
    #expect(!promises.contains { $0.step == .madeAndShipped })
    let status = try #require(promises.first { $0.step == .sample })
    #expect(status.promise.shown.description == "2026-03-06")
    #expect(status.promise.breach == (try endOf("03-11")))
    let end = try endOf("03-11")
    #expect(!status.isLate(asOf: end) && status.isLate(asOf: end.next))
  }

  @Test(arguments: [(20, 12, 12), (20, 20, 20), (20, 21, 20), (20, 1, 1)])
  func `H3-11: a cart reserves nothing`(wanted: Int, left: Int, got: Int) throws {
    var desk = try Desk.wholesale(at: day())
    try desk.place(item("a", "4.20", wanted: wanted, left: left, least: 12))
    #expect(desk.order.cart.map(\.count) == [got])
    let price = try usd("4.20") * got
    #expect(desk.order.price == price)
  }

  @Test func `H3-11: of nothing that is left there is no order`() throws {
    let desk = try Desk.wholesale(at: day())
    let refusal = try desk.refusal(desk.cart([item("a", "4.20", wanted: 20, left: 0)]), by: Desk.told)
    #expect(refusal.reason == .kind(.nothingLeft))
    #expect(refusal.rests(on: "H3-11"))
  }

  @Test func `H3-13: a shortfall after confirmation reduces the order`() throws {
    var desk = try Desk.wholesale(at: day())
    try desk.place(item("a", "4.20", wanted: 10), item("b", "3.00", wanted: 10))
    try desk.pay("72.00", .paypal)
    let short = OrderCommand.cart(.reportShortfall(item: "a", left: 7))
    #expect(try desk.refusal(short).gate == .detailsConfirmed)
    try desk.confirm()
    for none in [10, 11, -1] {
      let refusal = try desk.refusal(.cart(.reportShortfall(item: "a", left: none)))
      #expect(refusal.rests(on: "H3-13"), "\(none)")
    }
    let granted = try desk.give(short)
    #expect(granted.flatMap(\.rules).map(\.text) == ["H3-13"])
    #expect(desk.order.changes.map(\.change.cost) == [try usd("-12.60")])
    #expect(desk.order.price == (try usd("59.40")))
    #expect(desk.order.outstanding == (try usd("-12.60")))
    try desk.pickPackSettle(cost: "12.60")
    #expect(desk.order.settlement?.final == (try usd("59.40")))
    #expect(desk.order.due == (try usd("0")), "what is owed back pays the sending")
  }

  @Test func `H3-13: the tax on what is missing goes with it, reckoned once on what is left`() throws {
    var desk = try Desk.wholesale(at: day())
    let terms = ListedTerms(
      firstShare: Percentage(ExactDecimal(100)), rounding: .halfUp, lock: .fullPayment,
      tax: TaxTerms(name: "VAT", rate: Percentage(try decimal("7.7"))), validUntil: nil)
    // 10 × 4.23 = 42.30, 7.7 % of it 3.2571; 7 × 4.23 = 29.61, 7.7 % of it 2.27997.
    try desk.give(.cart(.place(lines: [item("a", "4.23", wanted: 10)], terms: terms)), by: Desk.told)
    #expect(desk.order.price == (try usd("45.56")))
    try desk.pay("45.56", .paypal)
    try desk.confirm()
    try desk.give(.cart(.reportShortfall(item: "a", left: 7)))
    #expect(desk.order.price == (try usd("31.89")))
  }

  @Test func `H3-14: confirmed, it is picked within 2 days`() throws {
    var desk = try Desk.wholesale(at: day())
    try desk.place(item("a", "4.20", wanted: 10))
    try desk.pay("42.00", .visa)
    #expect(try desk.refusal(.cart(.pick)).gate == .detailsConfirmed)
    try desk.confirm(at: moment("03-02 15:00"))
    let status = try #require(desk.order.promises(under: desk.policy).first { $0.step == .picking })
    #expect(status.promise.breach == (try endOf("03-04")))
    var late = desk
    try desk.give(.cart(.pick), at: endOf("03-04"))
    try late.give(.cart(.pick), at: endOf("03-04").next)
    for (desk, isLate) in [(desk, false), (late, true)] {
      let done = try #require(desk.order.promises(under: desk.policy).first { $0.step == .picking })
      #expect(done.isLate(asOf: desk.now) == isLate)
    }
  }

  @Test func `H3-15: a confirmed order is changed through the manager`() throws {
    var desk = try Desk.wholesale(at: day())
    try desk.place(item("a", "4.20", wanted: 20, least: 12))
    let change = OrderCommand.cart(.change(item: "a", count: 15, reason: "fewer shops"))
    var before = desk
    try before.give(change, by: Desk.client)
    #expect(before.order.price == (try usd("63.00")))
    try desk.pay("84.00", .mastercard)
    try desk.confirm()
    let refusal = try desk.refusal(change, by: Desk.client)
    #expect(refusal.reason == .roleMayNot(.customer, allowed: [.accountSpecialist, .owner]))
    #expect(refusal.rests(on: "H3-15"))
    let amend = OrderCommand.intake(.amendIntake(intake: desk.order.intake, reason: "another wish"))
    #expect(try desk.refusal(amend, by: Desk.client).rests(on: "H3-15"))
    let eleven = OrderCommand.cart(.change(item: "a", count: 11, reason: "fewer shops"))
    #expect(try desk.refusal(eleven).rests(on: "H3-09"))
    let granted = try desk.give(change)
    #expect(granted.flatMap(\.rules).map(\.text) == ["H3-15"])
    #expect(desk.order.outstanding == (try usd("-21.00")))
  }

  @Test func `H3-22: sent within 4 to 7 business days, and the slowest item rules`() throws {
    func breach(_ days: Int?...) throws -> (shown: String, breach: UTCInstant) {
      var desk = try Desk.wholesale(at: day())
      let lines = try days.enumerated().map { try item("\($0)", "4.20", wanted: 10, days: $1) }
      try desk.give(desk.cart(lines), by: Desk.told)
      try desk.pay(lines.count == 1 ? "42.00" : "84.00", .jcb)
      try desk.confirm(at: moment("03-02 15:00"))
      let status = try #require(desk.order.promises(under: desk.policy).first { $0.step == .madeAndShipped })
      #expect(!status.isLate(asOf: status.promise.breach) && status.isLate(asOf: status.promise.breach.next))
      return (status.promise.shown.description, status.promise.breach)
    }
    #expect(try breach(4, 7) == ("2026-03-11", endOf("03-11")))
    #expect(try breach(4, 4) == ("2026-03-06", endOf("03-06")))
    #expect(try breach(nil) == ("2026-03-06", endOf("03-11")))
  }

  @Test func `H3-29: only countries that DHL and FedEx serve, and an own brand's least number is negotiated`() throws {
    var desk = try Desk.wholesale(at: day())
    func own(_ agreed: Int?, _ wanted: Int) throws -> CartLine {
      CartLine(
        item: "o", name: "own", each: try usd("5.00"), wanted: wanted, left: nil, minimum: .ownBrand(agreed: agreed))
    }
    let open = try desk.refusal(desk.cart([own(nil, 500)]), by: Desk.told)
    #expect(open.reason == .kind(.ownBrandNotNegotiated("o")))
    #expect(open.rests(on: "H3-29"))
    #expect(try desk.refusal(desk.cart([own(100, 99)]), by: Desk.told).rests(on: "H3-29"))
    try desk.place(own(100, 100))
    let away = PostalAddress(name: "Ada", lines: ["1 Main Street"], country: "KP")
    let refusal = try desk.refusal(.parcel(.address(shipTo: away, billTo: away)), by: Desk.client)
    #expect(refusal.reason == .countryNotServed("KP"))
    #expect(refusal.rests(on: "H3-29"))
    try desk.pay("500.00", .bankTransfer)
    try desk.confirm()
    try desk.pickPackSettle()
    try desk.pay("36.45", .paypal)
    for (carrier, country) in [("DHL", "KP"), ("UPS", "US")] {
      let ship = OrderCommand.sending(.ship(Shipment(carrier: carrier, tracking: "1", country: country)))
      #expect(try desk.refusal(ship).rests(on: "H3-29"))
    }
    try desk.ship()
  }
}
