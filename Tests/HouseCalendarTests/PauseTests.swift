import HouseCalendar
import Quantities
import TestSupport
import Testing

@Suite struct `A paused clock` {
  private let start: UTCInstant
  private let nineToFive: HouseCalendar

  init() throws {
    start = try moment("2026-03-02T10:00Z")
    nineToFive = try HouseCalendar(
      zone: .utc, workingDays: weekdays, hours: .between(fromMinute: 540, toMinute: 1020))
  }

  private func pause(_ from: String, _ to: String?) throws -> Pause {
    try #require(Pause(from: moment(from), to: to.map(moment)))
  }

  @Test(
    arguments: [
      // Elapsed hours shift exactly.
      ("24 h", "2026-03-02T12:00Z", "2026-03-02T15:30Z", "2026-03-03T13:30Z"),
      // From the deadline on a pause is no matter, a millisecond earlier it is.
      ("24 h", "2026-03-03T10:00Z", "2026-03-04T10:00Z", "2026-03-03T10:00Z"),
      ("24 h", "2026-03-03T09:59:59.999Z", "2026-03-04T10:00Z", "2026-03-04T10:00:00.001Z"),
      // What lies before the start does not count.
      ("24 h", "2026-03-01T10:00Z", "2026-03-02T11:00Z", "2026-03-03T11:00Z"),
      ("24 h", "2026-02-01T10:00Z", "2026-03-02T10:00Z", "2026-03-03T10:00Z"),
      // A pause costs what it lasted: whole days of the sum of its parts.
      ("7 d", "2026-03-04T12:00Z", "2026-03-04T12:00:00.001Z", "2026-03-09T23:59:59.999Z"),
      ("7 d", "2026-03-04T23:59Z", "2026-03-06T00:00Z", "2026-03-10T23:59:59.999Z"),
      ("7 d", "2026-03-04T23:59Z", "2026-03-06T00:00:00.001Z", "2026-03-10T23:59:59.999Z"),
      ("7 d", "2026-03-04T23:59Z", "2026-03-05T23:58:59.999Z", "2026-03-09T23:59:59.999Z"),
      ("7 d", "2026-03-04T23:59Z", "2026-03-05T23:59Z", "2026-03-10T23:59:59.999Z"),
      // Day 0 counts from the start on, and so does the last day.
      ("7 d", "2026-03-02T09:00Z", "2026-03-03T10:00Z", "2026-03-10T23:59:59.999Z"),
      ("7 d", "2026-03-02T09:00Z", "2026-03-03T09:59Z", "2026-03-09T23:59:59.999Z"),
      ("7 d", "2026-03-02T11:00Z", "2026-03-02T23:00Z", "2026-03-09T23:59:59.999Z"),
      ("7 d", "2026-03-09T23:00Z", "2026-03-09T23:30Z", "2026-03-09T23:59:59.999Z"),
      ("7 d", "2026-03-10T00:00Z", "2026-03-12T00:00Z", "2026-03-09T23:59:59.999Z"),
      // Over a weekend no working day is lost.
      ("5 working d", "2026-03-07T00:00Z", "2026-03-09T00:00Z", "2026-03-09T23:59:59.999Z"),
      ("5 working d", "2026-03-06T18:00Z", "2026-03-09T09:00Z", "2026-03-09T23:59:59.999Z"),
      ("5 working d", "2026-03-06T10:00Z", "2026-03-09T10:00Z", "2026-03-10T23:59:59.999Z"),
      ("1 month", "2026-03-10T00:00Z", "2026-03-13T00:00Z", "2026-04-05T23:59:59.999Z"),
      ("1 year", "2026-03-10T00:00Z", "2026-03-11T00:00Z", "2027-03-03T23:59:59.999Z"),
      ("2 weeks", "2026-03-10T00:00Z", "2026-03-11T00:00Z", "2026-03-17T23:59:59.999Z"),
    ])
  func `makes good what it lost`(text: String, from: String, to: String, end: String) throws {
    let deadline = try published.deadline(span(text), after: start, pauses: [pause(from, to)])
    #expect(try deadline == moment(end))
  }

  @Test(
    arguments: [
      ("2026-03-02T12:00Z", "2026-03-02T13:00Z", "2026-03-03T11:00Z"),
      ("2026-03-02T16:00Z", "2026-03-03T10:00Z", "2026-03-03T12:00Z"),
      ("2026-03-02T17:00Z", "2026-03-03T09:00Z", "2026-03-03T10:00Z"),
      ("2026-03-02T12:00Z", "2026-03-07T13:00Z", "2026-03-09T15:00Z"),
    ])
  func `loses working hours only within working hours`(from: String, to: String, end: String) throws {
    let deadline = try nineToFive.deadline(.workingHours(8), after: start, pauses: [pause(from, to)])
    #expect(try deadline == moment(end))
  }

  @Test(arguments: ["24 h", "40 working h", "7 d", "5 working d", "2 weeks", "1 month", "1 year"])
  func `without pauses, or with empty ones, is a clock that never stood`(text: String) throws {
    let span = try span(text)
    let plain = published.deadline(span, after: start)
    #expect(published.deadline(span, after: start, pauses: []) == plain)
    let empty = try pause("2026-03-03T10:00Z", "2026-03-03T10:00Z")
    #expect(published.deadline(span, after: start, pauses: [empty]) == plain)
  }

  @Test(arguments: ["24 h", "24 working h", "7 d", "5 working d", "2 weeks", "1 month", "1 year"])
  func `has no deadline while it stands, unless it stood still only after that`(text: String) throws {
    let span = try span(text)
    #expect(try published.deadline(span, after: start, pauses: [pause("2026-03-03T08:00Z", nil)]) == nil)
    let plain = published.deadline(span, after: start)
    let late = try #require(Pause(from: plain.adding(milliseconds: 1)))
    #expect(published.deadline(span, after: start, pauses: [late]) == plain)
  }

  @Test(arguments: [31, 32, 33])
  func `counts pauses that overlap once, in whatever order they come`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for text in ["100 h", "60 working h", "12 d", "8 working d", "1 month"] {
      // Pieces of a few long pauses, overlapping at random, are those pauses.
      let longs = try [("2026-03-03T05:00Z", "2026-03-05T01:00Z"), ("2026-03-07T05:00Z", "2026-03-09T22:00Z")].map {
        try pause($0.0, $0.1)
      }
      var pieces: [Pause] = []
      for long in longs {
        let to = try #require(long.to)
        var from = long.from
        while from < to {
          let end = min(to, from.adding(milliseconds: .random(in: 1...40_000_000, using: &chance)))
          let early = max(long.from, from.adding(milliseconds: .random(in: -5_000_000...0, using: &chance)))
          pieces.append(try #require(Pause(from: early, to: end)))
          from = end
        }
      }
      pieces.shuffle(using: &chance)
      let span = try span(text)
      let whole = nineToFive.deadline(span, after: start, pauses: longs)
      #expect(nineToFive.deadline(span, after: start, pauses: pieces) == whole, "\(text)")
      #expect(try #require(whole) >= nineToFive.deadline(span, after: start))
    }
  }

  @Test(arguments: [
    ("2026-03-09T10:00Z", "2026-03-09T10:01Z", "2026-03-12T23:59:59.999Z"),
    ("2026-03-05T10:00Z", "2026-03-06T11:00Z", "2026-03-13T23:59:59.999Z"),
  ])
  func `costs the promise of 5 working days what it lasted`(from: String, to: String, end: String) throws {
    let paid = try moment("2026-03-05T09:00Z")
    #expect(published.deadline(.workingDays(5), after: paid) == (try moment("2026-03-12T23:59:59.999Z")))
    #expect(try published.deadline(.workingDays(5), after: paid, pauses: [pause(from, to)]) == moment(end))
  }

  @Test(arguments: [11, 12, 13])
  func `never costs less for lasting longer, and at most a day more than it lasted`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let span = try span(chance.one(of: ["7 d", "2 weeks", "1 month"]))
      let from = start.adding(hours: chance.count(0...150))
      let (short, more) = (chance.count(0...300), chance.count(0...60))
      let shorter = try #require(Pause(from: from, to: from.adding(hours: short)))
      let longer = try #require(Pause(from: from, to: from.adding(hours: short + more)))
      let plain = published.deadline(span, after: start)
      let (one, two) = (
        try #require(published.deadline(span, after: start, pauses: [shorter])),
        try #require(published.deadline(span, after: start, pauses: [longer]))
      )
      #expect(plain <= one && one <= two)
      #expect(one <= plain.adding(hours: short))
    }
  }

  @Test func `sums two pauses of a day`() throws {
    let pauses = try [
      pause("2026-03-04T08:00Z", "2026-03-04T09:00Z"), pause("2026-03-04T18:00Z", "2026-03-04T19:00Z"),
    ]
    #expect(try published.deadline(.days(7), after: start, pauses: pauses) == moment("2026-03-09T23:59:59.999Z"))
    let half = try pause("2026-03-05T00:00Z", "2026-03-05T22:00Z")
    let summed = published.deadline(.days(7), after: start, pauses: pauses + [half])
    #expect(try summed == moment("2026-03-10T23:59:59.999Z"))
    let open = try pauses + [pause("2026-03-04T20:00Z", nil)]
    #expect(published.deadline(.days(7), after: start, pauses: open) == nil)
  }

  @Test func `never runs backwards`() {
    #expect(Pause(from: start, to: start.adding(milliseconds: -1)) == nil)
  }
}
