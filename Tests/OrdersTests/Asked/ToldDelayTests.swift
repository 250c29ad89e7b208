import English
import HouseCalendar
import HousePolicies
import Orders
import Quantities
import Quoting
import Testing

@Suite struct `A delay that is told` {
  /// New York's clocks by the rule of 2007: they go forward on 8 March 2026.
  private func newYork() throws -> ZoneRules {
    try ZoneRules(name: "New York", initialOffset: -18_000, thereafter: "EST5EDT,M3.2.0,M11.1.0")
  }

  private func calendar(_ zone: ZoneRules) throws -> HouseCalendar {
    try HouseCalendar(zone: zone, workingDays: [.monday, .tuesday, .wednesday, .thursday, .friday])
  }

  @Test(arguments: [false, true])
  func `lasts until the end of its day in the house's zone, and every word names that day`(isWest: Bool) throws {
    let zone = isWest ? try newYork() : .utc
    let policy = try rules(of: "ten-dollar-customization").keeping(calendar(zone))
    let end = (isWest ? "03-21T03:59:59.999" : "03-20T23:59:59.999").moment
    var desk = try Desk.customized(at: "03-02T09:00".moment)
    try desk.pay("55.00")
    let delay = OrderCommand.work(.announceDelay(step: .madeAndShipped, until: end, reason: "a new mould"))
    let given = try desk.order.decide(delay, by: Desk.staff, under: policy, asOf: "03-02T10:00".moment)
    desk.take(given)
    let status = try #require(desk.order.promises(under: policy).first { $0.step == .madeAndShipped })
    #expect(status.dueAt == end && !status.isLate(asOf: end) && status.isLate(asOf: end.after))
    #expect(given[0].sentence == "made and shipped delayed to 2026-03-20 at the latest: a new mould")
    guard case .message(let mail) = given.last?.event else {
      Issue.record("the client is not written")
      return
    }
    #expect(mail.facts.contains(MessageFact(.until, "2026-03-20")))
  }

  @Test func `by the days of a change ends with a day, also where clocks go forward before it`() throws {
    let calendar = try calendar(newYork())
    // Friday the 6th ends at five in the morning of UTC; on Sunday the clocks go forward.
    let friday = "03-07T04:59:59.999".moment
    #expect(calendar.moment(0, daysAfter: friday) == friday)
    #expect(calendar.moment(1, daysAfter: friday) == "03-08T04:59:59.999".moment)
    #expect(calendar.moment(3, daysAfter: friday) == "03-10T03:59:59.999".moment)
    #expect(calendar.moment(2, daysAfter: "03-06T15:00".moment) == "03-08T15:00".moment)
  }
}

extension HousePolicy {
  /// The same rules on another calendar.
  fileprivate func keeping(_ calendar: HouseCalendar) -> HousePolicy {
    HousePolicy(
      house: house, name: name, edition: edition, inForceFrom: inForceFrom, currency: currency, rounding: rounding,
      calendar: calendar, ways: ways, general: general, intake: intake, clientActs: clientActs,
      firstPayments: firstPayments, payment: payment, rounds: rounds, promises: promises, deviation: deviation,
      shipping: shipping, kinds: kinds, aftercare: aftercare)
  }
}
