import HousePolicies
import Orders
import Quantities
import Testing

/// Each kind of order from its opening to its end; the figures are those of the rules' own tests.
@Suite struct `An order's whole way` {
  private func end(_ desk: inout Desk, at moment: UTCInstant) throws {
    try desk.give(.sending(.deliver(at: moment)), at: moment)
    try desk.give(.close)
    #expect(desk.order.isClosed && desk.order.due.minorUnits == 0)
    #expect(try desk.refusal(.note(text: "more")).reason == .closed)
    let earned = -desk.order.ledger.balance(.revenue) - desk.order.ledger.balance(.credits)
    #expect(desk.order.ledger.held.minorUnits == earned, "received less given back is what was earned")
    #expect(desk.order.ledger.deposits.minorUnits == 0)
  }

  @Test func `from a sample to bulk`() throws {
    var desk = try Desk.sample(pieces: 3, at: moment("03-02 09:00"), unitPrice: "400.00")
    try desk.approveCAD(at: moment("03-04 10:00"))
    try desk.confirmSample()
    try desk.issueProforma(Offers.gold(each: "400.00", [3], crediting: "120.00"))
    try desk.finishBulk("810.00", rest: "270.00")
    try end(&desk, at: moment("05-04 12:00"))
    #expect(desk.order.received == (try usd("1200.00")), "120.00 for the sample, 1080.00 for the pieces")
  }

  @Test func `of a reorder`() throws {
    var desk = try Desk(.reorder, under: rules(of: "alona"), at: moment("03-02 09:00")) { intake in
      (intake.quantity, intake.earlierSample) = (60, "S-17")
    }
    try desk.give(.intake(.assignSpecialist(name: "Mia")))
    try desk.give(.intake(.confirmDetails(grantingMetal: nil)))
    try desk.give(.price(.issueQuote(offer: Offers.gold(each: "43.50", [60], .goldFilled), reason: "")))
    try desk.give(.bulk(.sendPurchaseOrder(reference: "PO-8")), by: Desk.client)
    try desk.give(.bulk(.agreePacking(requirements: "one box each")), by: Desk.client)
    try desk.give(.bulk(.issueProforma(number: "PI-2")))
    try desk.finishBulk("1957.50", rest: "652.50")
    try end(&desk, at: moment("05-04 12:00"))
    #expect(desk.order.received == (try usd("2610.00")))
  }

  @Test func `of a customized stock item`() throws {
    var desk = try Desk.customized(at: moment("03-02 09:00"))
    try desk.pay("55.00")
    try desk.makeAndSettle()
    try desk.ship()
    try end(&desk, at: moment("03-12 12:00"))
    #expect(desk.order.received == (try usd("55.00")))
  }

  @Test func `of a cart`() throws {
    var desk = try Desk.wholesale(at: moment("03-02 09:00"))
    try desk.place(item("a", "4.42", wanted: 120, least: 12))
    try desk.pay("530.40", .paypal)
    try desk.confirm()
    try desk.pickPackSettle()
    try desk.pay("36.45", .visa)
    try desk.ship()
    try end(&desk, at: moment("03-12 12:00"))
    #expect(desk.order.received == (try usd("566.85")))
  }
}
