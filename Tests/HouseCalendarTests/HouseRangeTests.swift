import PolicyFiles
import Quantities
import Testing

@testable import HouseCalendar

/// The ranges that the published houses promise, each under the id of its rule: shown, breach, extended.
@Suite struct `A house's promise` {
  private func promised(_ from: String, _ to: String, extendedTo: String? = nil, start: String = "2026-03-02T10:00Z")
    throws -> Promise
  {
    let range = try PromisedRange(from: span(from), to: span(to), extendedTo: extendedTo.map(span))
    return try range.promise(startingAt: moment(start), calendar: published)
  }

  /// The breach is the day's last millisecond.
  private func expect(_ promise: Promise, _ shown: String, _ breach: String, _ extended: String? = nil) throws {
    #expect(promise.shown.description == shown)
    #expect(promise.breachDate.description == breach)
    #expect(try promise.breach == moment(breach + "T23:59:59.999Z"))
    #expect(promise.extendedDate?.description == extended)
    #expect(try promise.extended == extended.map { try moment($0 + "T23:59:59.999Z") })
  }

  @Test func `H0-15 by air within 4 to 8 days`() throws {
    try expect(promised("4 d", "8 d"), "2026-03-06", "2026-03-10")
  }

  @Test func `H0-27 a sample within 2 to 4 weeks, 5 if it is complex`() throws {
    try expect(promised("2 weeks", "4 weeks", extendedTo: "5 weeks"), "2026-03-16", "2026-03-30", "2026-04-06")
  }

  @Test func `H0-28 bulk within 3 to 5 weeks, 8 if it is large`() throws {
    try expect(promised("3 weeks", "5 weeks", extendedTo: "8 weeks"), "2026-03-23", "2026-04-06", "2026-04-27")
  }

  @Test func `H0-29 CAD within 3 to 5 days, a design by hand within 10`() throws {
    try expect(promised("3 d", "5 d"), "2026-03-05", "2026-03-07")
    try expect(promised("5 d", "10 d"), "2026-03-07", "2026-03-12")
  }

  @Test func `H1-05 CAD within 24 to 48 hours of the payment`() throws {
    let promise = try promised("24 h", "48 h")
    #expect(try promise.shownUntil == moment("2026-03-03T10:00Z"))
    #expect(try promise.breach == moment("2026-03-04T10:00Z"))
    #expect(promise.extended == nil)
  }

  @Test func `H1-09 production within 10 to 14 business days`() throws {
    try expect(promised("10 working d", "14 working d"), "2026-03-16", "2026-03-20")
  }

  @Test func `H1-12 shipping to the US within 3 to 5 days`() throws {
    try expect(promised("3 d", "5 d"), "2026-03-05", "2026-03-07")
  }

  @Test func `H3-10 a sample within 4 to 7 working days`() throws {
    try expect(promised("4 working d", "7 working d"), "2026-03-06", "2026-03-11")
  }

  @Test func `H3-22 the slowest item rules`() throws {
    let items = try ["4 working d", "7 working d"].map { try promised($0, $0) }
    let slowest = try #require(items.max { $0.breach < $1.breach })
    try expect(slowest, "2026-03-11", "2026-03-11")
  }

  @Test func `is refused where it descends, all at once`() throws {
    #expect(throws: PromisedRangeFault(problems: [.descending(from: .days(5), to: .days(3))])) {
      try PromisedRange(from: .days(5), to: .days(3))
    }
    #expect(
      throws: PromisedRangeFault(problems: [
        .descending(from: .hours(24), to: .days(1)), .descending(from: .days(1), to: .hours(1)),
      ])
    ) { try PromisedRange(from: .hours(24), to: .days(1), extendedTo: .hours(1)) }
    #expect(try PromisedRange(from: .weeks(2), to: .days(14)).to == .days(14))
  }

  @Test func `is later by what a pause takes, and stands while one lasts`() throws {
    let range = try PromisedRange(from: .days(3), to: .days(5), extendedTo: .days(8))
    let start = try moment("2026-03-02T10:00Z")
    let asked = try #require(Pause(from: moment("2026-03-06T09:00Z"), to: moment("2026-03-07T09:00Z")))
    let promise = try #require(range.promise(startingAt: start, pauses: [asked], calendar: published))
    try expect(promise, "2026-03-05", "2026-03-08", "2026-03-11")
    let silent = try #require(Pause(from: moment("2026-03-09T09:00Z")))
    #expect(range.promise(startingAt: start, pauses: [silent], calendar: published) == nil)
    let short = try PromisedRange(from: .days(3), to: .days(5))
    #expect(short.promise(startingAt: start, pauses: [silent], calendar: published)?.breachDate.day == 7)
  }
}
