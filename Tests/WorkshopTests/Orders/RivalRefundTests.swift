import English
import Foundation
import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Quoting
import Testing

@testable import Workshop

/// An order of 400.00 that is paid and delivered, and its case for a scratch: two desks that may give money back.
@Suite struct `An order and its case`: Sendable {
  private let folder: Folder
  private let order: OrderID
  private let aftercase: CaseID
  private let staff = Actor(.accountSpecialist, "Mia Chen")
  private let other = Actor(.accountSpecialist, "Ines Roth")
  private let moment: UTCInstant

  init() async throws {
    folder = try await Folder()
    order = try #require(OrderID("made-to-order-2026-0001"))
    aftercase = CaseID(order, 1)
    moment = try #require(UTCInstant("2026-03-02T12:00:00Z"))
    let policy = try #require(try HousePolicy.house("made-to-order"))
    let desk = try await folder.desk()
    try await desk.adopt(policy, asOf: moment)
    let entries = try Self.delivered(order, policy, moment, by: staff)
    _ = try await desk.records.append(
      [Workshop.append(entries, onto: nil, order, under: policy).append], at: moment, under: nil)
    let scratch = Complaint(.slightFlaw, what: "a scratch")
    _ = try await desk.complain(scratch, on: order, by: Actor(.customer, "Ada"), asOf: moment)
    _ = try await desk.give(.remedy(.choose(.refundInPart)), to: aftercase, by: staff, asOf: moment)
  }

  private static func delivered(
    _ id: OrderID, _ policy: HousePolicy, _ moment: UTCInstant, by staff: Actor
  ) throws -> [OrderEntry] {
    let total = try usd("400")
    let line = try QuoteLine(
      id: "goods.1", group: .metal, what: "a ring", basis: [QuoteFactor("price", .times, total.amount)],
      currency: total.currency, rounding: .halfUp, count: 1, scope: .order, followsRealWeight: false)
    let offer = try PriceOffer(
      lines: [line], firstPayment: total, pieces: 1, weights: [], basis: .quotedPrice, lock: .fullPayment,
      validUntil: nil)
    let events: [OrderEvent] = [
      .opened(
        OpenedOrder(
          id: id, house: policy.house, edition: policy.edition, kind: .bespoke, currency: total.currency,
          client: Client(name: "Ada", email: "ada@example.com", country: "SE"), intake: Intake())),
      .price(.quoteIssued(offer: offer, reason: "first")), .price(.quoteAccepted(number: 1)),
      .money(
        .paymentPosted(
          receipt: Receipt(number: 1, amount: total, method: .bankTransfer, reference: "R-1"),
          transfers: [Transfer(debit: .cash, credit: .deposits, total)])),
      .price(.priceLocked(offer: 1)), .work(.productionStarted), .work(.productionFinished),
      .sending(.shipped(shipment: Shipment(carrier: "DHL", tracking: "JD014", country: "SE"))),
      .sending(.delivered(at: moment)),
    ]
    return events.map { OrderEntry($0, at: moment, by: staff, under: []) }
  }

  private static func usd(_ figure: String) throws -> Money {
    let currency = try #require(Currency(code: "USD"))
    return try Money(exactly: try #require(ExactDecimal(figure)), currency)
  }

  private func refund(_ figure: String) throws -> Refund {
    Refund(amount: try Self.usd(figure), method: .bankTransfer, reference: "out", why: "the scratch")
  }

  private func fromOrder(_ desk: Workshop, _ figure: String) async throws {
    _ = try await desk.give(.money(.refund(refund(figure))), to: order, by: staff, asOf: moment)
  }

  private func fromCase(_ desk: Workshop, _ figure: String) async throws {
    let items = [RefundItem(what: "the scratch", amount: try Self.usd(figure))]
    _ = try await desk.give(.money(.grantRefund(items: items)), to: aftercase, by: other, asOf: moment)
    _ = try await desk.give(.money(.refund(refund(figure))), to: aftercase, by: other, asOf: moment)
  }

  /// Goes on until a rule refuses it; where the other was quicker it tries again.
  private func repeating(_ give: () async throws -> Void) async throws {
    while true {
      do { try await give() } catch let refusal as WorkshopRefusal {
        if refusal.isWorthAnotherTry { continue }
        return
      }
    }
  }

  /// What both have given or promised back.
  private func back() async throws -> (order: Money, aftercase: Money, sum: Int64) {
    let desk = try await folder.desk()
    let (one, two) = (
      try await desk.order(order).order.refunded, try await desk.afterSalesCase(aftercase).aftercase.refundGranted
    )
    return (one, two, one.minorUnits + two.minorUnits)
  }

  @Test func `give back together no more than was paid, one after the other`() async throws {
    let desk = try await folder.desk()
    try await fromCase(desk, "150")
    do {
      try await fromOrder(desk, "250.01")
      Issue.record("150.00 of the 400.00 went back through the case")
    } catch let refusal as WorkshopRefusal {
      #expect(refusal.sentence.contains("250.01 USD is more than the 250.00 USD that can be refunded"))
    }
    try await fromOrder(desk, "249")
    do {
      try await fromCase(desk, "1.01")
      Issue.record("1.00 is left")
    } catch { #expect("\(error)".contains("1.01 USD")) }
    try await fromCase(desk, "1")
    #expect(try await back().sum == 400_00)
  }

  @Test func `count what a closed case gave when a second case is opened`() async throws {
    let desk = try await folder.desk()
    try await fromCase(desk, "150")
    _ = try await desk.give(.close(reason: "paid"), to: aftercase, by: other, asOf: moment)
    let again = try await desk.complain(
      Complaint(.slightFlaw, what: "a dent"), on: order, by: Actor(.customer, "Ada"), asOf: moment)
    let second = again.aftercase.id
    _ = try await desk.give(.remedy(.choose(.refundInPart)), to: second, by: staff, asOf: moment)
    try await fromOrder(desk, "200")
    let items = { (figure: String) in [RefundItem(what: "the dent", amount: try Self.usd(figure))] }
    do {
      _ = try await desk.give(.money(.grantRefund(items: items("50.01"))), to: second, by: other, asOf: moment)
      Issue.record("50.00 is left of 400.00")
    } catch { #expect("\(error)".contains("50.00 USD")) }
    _ = try await desk.give(.money(.grantRefund(items: items("50"))), to: second, by: other, asOf: moment)
  }

  @Test func `let the first refund win and hold the other to what is left, whichever writes first`() async throws {
    let (tests, rival) = (self, try await folder.desk())
    var told: [String] = []
    func race(
      _ slow: (Workshop) async throws -> Void, against quick: @escaping @Sendable () async throws -> Void
    ) async throws {
      let once = Once()
      let desk = try await folder.desk { records in
        Interrupted(records: records) { if once.isFirst { try? await quick() } }
      }
      do {
        try await slow(desk)
        Issue.record("somebody gave money back meanwhile")
      } catch { told.append("\(error)") }
    }
    // Each alone would be granted: 300.00 of 400.00.
    try await race({ try await fromOrder($0, "300") }, against: { try await tests.fromCase(rival, "300") })
    let first = try await back()
    #expect(try first.aftercase == Self.usd("300") && first.order.minorUnits == 0)
    try await race({ try await fromCase($0, "60") }, against: { try await tests.fromOrder(rival, "70") })
    let second = try await back()
    #expect(try second.aftercase == Self.usd("300") && second.order == Self.usd("70"))
    #expect(told.count == 2 && told[0].contains("100.00 USD") && told[1].contains("60.00 USD"), "\(told)")
    // Told, the slower may look again and is granted what is left.
    try await fromCase(rival, "30")
    #expect(try await back().sum == 400_00)
  }

  @Test func `never give back too much when two desks give all they can at once`() async throws {
    let tests = self
    try await withThrowingTaskGroup(of: Void.self) { group in
      for isCase in [false, true] {
        group.addTask {
          let desk = try await tests.folder.desk()
          try await tests.repeating { try await isCase ? tests.fromCase(desk, "23") : tests.fromOrder(desk, "17") }
        }
      }
      try await group.waitForAll()
    }
    // Both went on until they were refused: less than the larger refund is left.
    let sum = try await back().sum
    #expect(sum <= 400_00 && sum > 377_00, "\(sum)")
    #expect(try await folder.desk().checkJournals().faults.isEmpty)
  }
}
