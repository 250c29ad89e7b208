import HousePolicies
import Orders
import Quantities
import Testing

@Suite struct `Ason's money and parcels` {
  /// A cart of 530.40, not paid.
  private func desk(account: String? = nil) throws -> Desk {
    var desk = try Desk.wholesale(at: moment("03-02 09:00"), account: account)
    try desk.place(item("a", "4.42", wanted: 120, least: 12))
    return desk
  }

  private func paid() throws -> Desk {
    var desk = try desk()
    try desk.pay("530.40", .paypal)
    return desk
  }

  @Test func `H3-16: the parcel may go to another address than the bill`() throws {
    var desk = try desk()
    let (ship, bill) = (
      PostalAddress(name: "Shop", lines: ["2 High Street"], country: "GB"),
      PostalAddress(name: "Ada", lines: ["1 Main Street"], country: "US")
    )
    let granted = try desk.give(.parcel(.address(shipTo: ship, billTo: bill)), by: Desk.client)
    #expect(granted.flatMap(\.rules).map(\.text).contains("H3-16"))
    #expect(desk.order.shipTo == ship && desk.order.billTo == bill)
  }

  @Test(arguments: [PaymentMethod.paypal, .visa, .mastercard, .jcb, .bankTransfer])
  func `H3-17: PayPal, Visa, MasterCard, JCB and bank transfers are taken`(method: PaymentMethod) throws {
    var desk = try desk()
    try desk.pay("530.40", method)
    #expect(desk.order.lockedOffer == 1)
  }

  @Test(arguments: [PaymentMethod.amex, .cash]) func `H3-17: Amex is refused`(method: PaymentMethod) throws {
    let desk = try desk()
    let money = ReceivedMoney(amount: try usd("530.40"), method: method, reference: "r")
    let refusal = try desk.refusal(.money(.pay(money)))
    #expect(refusal.rests(on: "H3-17"))
    guard case .methodNotTaken(method, _) = refusal.reason else {
      Issue.record("\(refusal)")
      return
    }
  }

  @Test func `H3-18: a bank voucher lets preparation begin, and nothing is sent until it clears`() throws {
    var desk = try desk()
    #expect(try desk.refusal(.intake(.confirmDetails(grantingMetal: nil))).gate == .firstPayment)
    func voucher(_ amount: String) throws -> OrderCommand {
      .money(.pay(ReceivedMoney(amount: try usd(amount), method: .bankTransfer, reference: "v", isThere: false)))
    }
    var short = desk
    try short.give(voucher("530.39"), by: Desk.client)
    #expect(try short.refusal(.intake(.confirmDetails(grantingMetal: nil))).gate == .firstPayment)
    let granted = try desk.give(voucher("530.40"), by: Desk.client)
    #expect(granted.last?.rules.map(\.text) == ["H3-18"])
    #expect(desk.order.ledger.balance(.cash) == 0 && desk.order.receipts.map(\.state) == [.pending])
    #expect(desk.order.receipts.map(\.receipt.amount) == [try usd("530.40")])
    var bounced = desk
    try bounced.give(.money(.returnPayment(number: 1, reason: "never came")))
    #expect(try bounced.refusal(.intake(.confirmDetails(grantingMetal: nil))).gate == .firstPayment)
    try desk.confirm()
    try desk.pickPackSettle()
    try desk.pay("36.45", .paypal)
    let ship = OrderCommand.sending(.ship(Shipment(carrier: "DHL", tracking: "1", country: "US")))
    let refusal = try desk.refusal(ship)
    #expect(refusal.gate == .balancePaid)
    #expect(refusal.rests(on: "H3-18"))
    #expect(desk.order.due == (try usd("530.40")))
    try desk.give(.money(.clearPayment(number: 1)))
    #expect(desk.order.ledger.held == (try usd("566.85")))
    try desk.give(ship)
  }

  @Test func `H3-19: what was charged twice is given back`() throws {
    var desk = try Desk.wholesale(at: moment("03-02 09:00"))
    try desk.place(item("a", "4.40", wanted: 20))
    try desk.pay("88.00", .visa)
    try desk.pay("87.99", .visa)
    try desk.pay("88.00", .visa)
    let other = try desk.refusal(.checks(.correctDoubleCharge(number: 2, twinOf: 1)))
    #expect(other.reason == .kind(.noDoubleCharge(2, 1)))
    let granted = try desk.give(.checks(.correctDoubleCharge(number: 3, twinOf: 1)))
    #expect(granted.flatMap(\.rules).map(\.text) == ["H3-19"])
    #expect(granted.flatMap(\.event.transfers).map(\.amount) == [try usd("88.00")])
    #expect(desk.order.received == (try usd("175.99")))
    #expect(desk.order.receipts.map(\.state) == [.posted, .posted, .returned])
    #expect(throws: OrderRefusal.self, "each is resolved once") {
      try desk.give(.checks(.correctDoubleCharge(number: 3, twinOf: 1)))
    }
  }

  @Test func `H3-20: payments are drawn for a check of the payer's authority, held and logged`() throws {
    let share = try #require(try rules(of: "ason").kinds.paymentChecks.payerShare).term
    let below = Percentage(share.hundredths - ExactDecimal(billionths: 1))
    var free = try paid()
    var held = free
    try free.give(.checks(.drawPayerCheck(number: 1, draw: share)))
    try free.confirm()
    try free.give(.cart(.pick))
    let granted = try held.give(.checks(.drawPayerCheck(number: 1, draw: below)))
    #expect(granted.map(\.event) == [.checks(.payerDrawn(number: 1, draw: below, share: share, isHeld: true))])
    #expect(granted.flatMap(\.rules).map(\.text) == ["H3-20"])
    #expect(throws: OrderRefusal.self, "a payment is drawn for once") {
      try held.give(.checks(.drawPayerCheck(number: 1, draw: share)))
    }
    try held.confirm()
    let refusal = try held.refusal(.cart(.pick))
    #expect(refusal.gate == .payerChecked)
    #expect(refusal.rests(on: "H3-20"))
    #expect(try held.refusal(.checks(.clearPayer(number: 1, evidence: ""))).rests(on: "H3-20"))
    try held.give(.checks(.clearPayer(number: 1, evidence: "a letter of the shop's owner")))
    try held.give(.cart(.pick))
    #expect(held.order.payerChecks.map(\.evidence) == ["a letter of the shop's owner"])
  }

  @Test func `H3-21: what sending costs is told after packing, without a profit`() throws {
    var desk = try paid()
    try desk.confirm()
    let parcel = PackedParcel(carrier: "FedEx", weight: WeighedGrams(try decimal("1250")), cost: try usd("36.45"))
    #expect(try desk.refusal(.parcel(.pack(parcel))).gate == .picked)
    try desk.give(.cart(.pick))
    #expect(try desk.refusal(.money(.settle(reason: nil, absorbing: false))).gate == .packed)
    let granted = try desk.give(.parcel(.pack(parcel)))
    #expect(granted.last?.rules.map(\.text) == ["H3-21"])
    #expect(desk.order.charges.map(\.amount) == [try usd("36.45")])
    #expect(desk.order.outstanding == (try usd("36.45")))
    try desk.give(.money(.settle(reason: nil, absorbing: false)))
    #expect(desk.order.due == (try usd("36.45")))
    try desk.pay("36.45", .jcb)
    try desk.ship()
  }

  @Test func `H3-23: a parcel that the buyer refused costs its way back, customs and handling`() throws {
    var desk = try paid()
    try desk.confirm()
    try desk.pickPackSettle()
    try desk.pay("36.45", .paypal)
    let costs = [
      ReturnedCost(.returnShipping, try usd("60.00")), ReturnedCost(.customs, try usd("45.00")),
      ReturnedCost(.handling, try usd("20.00")),
    ]
    let refused = OrderCommand.parcel(.recordRefusal(costs: costs))
    #expect(try desk.refusal(refused).gate == .shipped)
    try desk.ship()
    let granted = try desk.give(refused)
    #expect(Set(granted.flatMap(\.rules).map(\.text)) == ["H3-23"])
    #expect(desk.order.due == (try usd("125.00")))
    #expect(desk.policy.shipping.duties.term.payer(in: "US") == .buyer)
    #expect(throws: OrderRefusal.self) { try desk.give(refused) }
    try desk.pay("125.00", .paypal)
    #expect(desk.order.due == (try usd("0")))
  }
}
