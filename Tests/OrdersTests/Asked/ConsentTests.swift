import English
import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `What binds the client to pay` {
  private let told = Actor(.accountSpecialist, "Mia Chen", clientEvidence: "e-mail of 2 March")

  @Test func `is a round's fee on the client's own consent`() throws {
    var bench = try Workbench("full-payment-bespoke")
    try bench.walk(to: .cadApproved)
    func wish(_ round: Int, consents: Bool) -> OrderCommand {
      let review = RoundReview(part: "piece", round: round, wish: .minorChanges, comments: "finer")
      return .rounds(.review(review: review, consentsToFee: consents))
    }
    for round in 1...3 {
      try bench.give(.rounds(.submitRound(Usual.model("piece", round))), by: Workbench.designer)
      if round < 3 { try bench.give(wish(round, consents: false), by: Workbench.designer) }
    }
    let designer = try bench.refusal(wish(3, consents: true), by: Workbench.designer)
    #expect(designer.reason == .roleMayNot(.cadDesigner, allowed: [.customer, .accountSpecialist, .owner]))
    #expect(try bench.refusal(wish(3, consents: true)).reason == .onlyTheClientMay(.consent))
    #expect(bench.order.charges.isEmpty)
    var byClient = bench
    try byClient.give(wish(3, consents: true), by: Workbench.client)
    try bench.give(wish(3, consents: true), by: told)
    #expect([bench, byClient].allSatisfy { $0.order.outstanding == "35.00".usd })
  }

  @Test(arguments: ["alona", "full-payment-bespoke", "made-to-order"])
  func `is a quote, in the client's own word or on evidence of it`(house: String) throws {
    var bench = try Workbench(house)
    try bench.walk(to: .quoteAccepted)
    try bench.give(.price(.issueQuote(offer: Usual.offer(bench.order), reason: "first")))
    let accept = OrderCommand.price(.acceptQuote(number: 1))
    #expect(try bench.refusal(accept).reason == .onlyTheClientMay(.acceptQuote))
    try bench.give(accept, by: told)
    try bench.give(.price(.proposeChange(what: "engraving", cost: "18.50".usd, days: 0)))
    let answer = OrderCommand.price(.answerChange(number: 1, accepted: true))
    #expect(try bench.refusal(answer).reason == .onlyTheClientMay(.consent))
    #expect(try bench.refusal(answer, by: Workbench.owner).reason == .onlyTheClientMay(.consent))
    try bench.give(answer, by: told)
  }

  @Test func `is a final price beyond five percent`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .weighed)
    try bench.give(.work(.weighIn(Usual.weighIn(bench.order, net: "5.30"))))
    try bench.walk(to: .settled)
    try bench.give(.money(.settle(reason: "a thicker band", absorbing: false)))
    #expect(try bench.refusal(.money(.consentToSettlement)).reason == .onlyTheClientMay(.consent))
    try bench.give(.money(.consentToSettlement), by: told)
    #expect(bench.order.settlement?.final == "1255.57".usd)
  }

  @Test func `is a cart at prices that staff put in and the client accepted`() throws {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    let cart = try desk.cart([item("a", "0.01", wanted: 2000, least: 1)])
    let refusal = try desk.refusal(cart, by: Desk.client)
    #expect(refusal.reason == .roleMayNot(.customer, allowed: [.accountSpecialist, .owner]))
    #expect(refusal.rests(on: "H3-09"))
    var told = desk
    let placed = try desk.give(desk.cart([item("a", "4.20", wanted: 24, least: 12)]))
    #expect(placed.events == ["cart.placed", "price.quote-issued"] && desk.order.acceptedOffer == nil)
    #expect(try desk.give(.price(.acceptQuote(number: 1)), by: Desk.client).events == ["price.quote-accepted"])
    try told.place(item("a", "4.20", wanted: 24, least: 12))
    #expect(told.order.price == desk.order.price)
  }

  @Test func `is another price of the same cart, with its changes in it and all of it paid first`() throws {
    var desk = try Desk.wholesale(at: "03-02T09:00".moment)
    func offer(_ each: String, _ count: Int, share: String = "100") throws -> OrderCommand {
      let terms = ListedTerms(
        firstShare: Percentage(share.decimal), rounding: .halfUp, lock: share == "100" ? .fullPayment : .deposit,
        tax: TaxTerms(name: "Tax", rate: .zero), validUntil: nil)
      let goods = ListedGoods(item: "a", name: "item a", each: each.usd, count: count)
      return .price(
        .issueQuote(offer: try PriceOffer(listed: [goods], on: terms, in: "0".usd.currency), reason: "less"))
    }
    #expect(try desk.refusal(offer("4.20", 1)).reason == .kind(.cartDiffers(from: [])))
    try desk.place(item("a", "4.20", wanted: 24, least: 12))
    try desk.give(.cart(.change(item: "a", count: 12, reason: "fewer shops")), by: Desk.client)
    let eleven = try desk.refusal(offer("4.20", 11))
    #expect(eleven.reason.sentence.hasSuffix("what is in the cart: 12 of a.") && eleven.rests(on: "H3-09"))
    #expect(try desk.refusal(offer("4.20", 12, share: "50")).rests(on: "H3-12"))
    try desk.give(offer("4.00", 12))
    try desk.give(.price(.acceptQuote(number: 2)), by: Desk.client)
    #expect(desk.order.price == "48.00".usd && desk.order.firstPayment == "48.00".usd)
    try desk.pay("48.00")
    try desk.confirm()
    try desk.give(.cart(.reportShortfall(item: "a", left: 10)))
    #expect(desk.order.price == "40.00".usd)
  }
}
