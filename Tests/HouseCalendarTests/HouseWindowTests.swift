import HouseCalendar
import Quantities
import Testing

/// The windows of the published houses, each under the id of its rule; the last moment is in, a millisecond later out.
@Suite struct `A house's window` {
  private func expect(
    _ window: TimeWindow, from start: String, lastsUntil last: String, calendar: HouseCalendar = published
  ) throws {
    let (start, last) = (try moment(start), try moment(last))
    #expect(window.lastMoment(since: start, calendar: calendar) == last)
    #expect(window.isWithin(last.adding(milliseconds: -1), since: start, calendar: calendar))
    #expect(window.isWithin(last, since: start, calendar: calendar))
    #expect(!window.isWithin(last.adding(milliseconds: 1), since: start, calendar: calendar))
  }

  private func expect(_ text: String, from start: String, lastsUntil last: String) throws {
    try expect(TimeWindow(span(text)), from: start, lastsUntil: last)
  }

  @Test func `H0-30 a defect told within 7 business days of receipt`() throws {
    try expect("7 working d", from: "2026-03-06T15:00Z", lastsUntil: "2026-03-17T23:59:59.999Z")
  }

  @Test func `H0-32 a defect told on 18 March is later than that`() throws {
    let window = try TimeWindow(span("7 working d"))
    #expect(try !window.isWithin(moment("2026-03-18"), since: moment("2026-03-06T15:00Z"), calendar: published))
  }

  @Test func `H1-01 details confirmed within 2 hours, around the clock`() throws {
    try expect("2 h", from: "2026-03-02T17:30Z", lastsUntil: "2026-03-02T19:30Z")
    try expect("2 h", from: "2026-03-07T23:30Z", lastsUntil: "2026-03-08T01:30Z")
  }

  @Test func `H1-14 a free resize within 30 days of delivery`() throws {
    try expect("30 d", from: "2026-03-10T09:00Z", lastsUntil: "2026-04-09T23:59:59.999Z")
    #expect(try !TimeWindow(.days(30)).isWithin(moment("2026-04-10"), since: moment("2026-03-10"), calendar: published))
  }

  @Test func `H2-02 fees paid within 24 hours of submission`() throws {
    try expect("24 h", from: "2026-03-02T09:00Z", lastsUntil: "2026-03-03T09:00:00.000Z")
  }

  @Test func `H2-08 made and shipped within 5 working days of payment`() throws {
    try expect("5 working d", from: "2026-03-05T12:00Z", lastsUntil: "2026-03-12T23:59:59.999Z")
  }

  @Test func `H2-09 none by 12 March is a breach`() throws {
    let window = TimeWindow(.workingDays(5))
    #expect(try !window.isWithin(moment("2026-03-13"), since: moment("2026-03-05"), calendar: published))
  }

  @Test func `H2-11 damage told within 7 working days`() throws {
    try expect("7 working d", from: "2026-03-06T10:00Z", lastsUntil: "2026-03-17T23:59:59.999Z")
  }

  @Test func `H3-04 account problems solved within 12 hours`() throws {
    try expect("12 h", from: "2026-03-02T08:00Z", lastsUntil: "2026-03-02T20:00Z")
  }

  @Test func `H3-14 picked within 2 days`() throws {
    try expect("2 d", from: "2026-03-02T08:00Z", lastsUntil: "2026-03-04T23:59:59.999Z")
  }

  @Test func `H3-25 a reply within 48 working hours`() throws {
    try expect("48 working h", from: "2026-03-06T10:00Z", lastsUntil: "2026-03-10T10:00Z")
    let nineToFive = try HouseCalendar(
      zone: .utc, workingDays: weekdays, hours: .between(fromMinute: 9 * 60, toMinute: 17 * 60))
    try expect(
      TimeWindow(span("48 working h")), from: "2026-03-06T10:00Z", lastsUntil: "2026-03-16T10:00Z",
      calendar: nineToFive)
  }

  @Test func `H3-26 a response at the instant at which the case would close wins`() throws {
    try expect("168 h", from: "2026-03-02T10:00Z", lastsUntil: "2026-03-09T10:00Z")
  }

  @Test func `H3-28 damage told within 7 days of signing`() throws {
    try expect("7 d", from: "2026-03-02T14:00Z", lastsUntil: "2026-03-09T23:59:59.999Z")
  }

  @Test func `H4-01 work owns its starting instant`() throws {
    let window = try TimeWindow(span("24 h"), .exclusive)
    let start = "2026-03-02T15:00Z"
    try expect(window, from: start, lastsUntil: "2026-03-03T14:59:59.999Z")
    let refund = try WindowTable([.init(window, 400)], thereafter: 0)
    for (time, back) in [("2026-03-03T14:59:59.999Z", 400), ("2026-03-03T15:00Z", 0)] {
      #expect(try refund.outcome(at: moment(time), since: moment(start), calendar: published) == back)
    }
  }

  @Test func `H4-03 contact within 48 hours of receipt`() throws {
    try expect("48 h", from: "2026-03-02T10:00Z", lastsUntil: "2026-03-04T10:00Z")
  }

  @Test func `H4-13 a warranty of one year`() throws {
    try expect("1 year", from: "2026-03-10T11:00Z", lastsUntil: "2027-03-10T23:59:59.999Z")
    try expect("1 year", from: "2028-02-29T11:00Z", lastsUntil: "2029-02-28T23:59:59.999Z")
  }
}
