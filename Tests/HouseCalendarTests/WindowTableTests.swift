import Foundation
import PolicyFiles
import Quantities
import TestSupport
import Testing

@testable import HouseCalendar

/// What H3 keeps of an order that is cancelled.
private enum Cancellation: String, Codable {
  case free
  case fifteenPercent
  case none
}

@Suite struct `A table of windows` {
  private let ason: WindowTable<Cancellation>

  init() throws {
    ason = try WindowTable(
      [.init(TimeWindow(.hours(6)), .free), .init(TimeWindow(.hours(72)), .fifteenPercent)], thereafter: .none)
  }

  @Test(arguments: [("2026-03-02T08:00Z", "free"), ("2026-03-02T14:00:00.000Z", "free"), ("2026-03-02T07:59Z", "free")])
  func `H3-06 cancelled free up to 6 hours`(at time: String, outcome: String) throws { try expect(outcome, at: time) }

  @Test(arguments: [
    ("2026-03-02T14:00:00.001Z", "fifteenPercent"), ("2026-03-03T08:00Z", "fifteenPercent"),
    ("2026-03-05T08:00:00.000Z", "fifteenPercent"),
  ])
  func `H3-07 for 15 percent up to 72 hours`(at time: String, outcome: String) throws { try expect(outcome, at: time) }

  @Test(arguments: [("2026-03-05T08:00:00.001Z", "none"), ("2126-03-05T08:00Z", "none")])
  func `H3-08 not at all after 72 hours`(at time: String, outcome: String) throws { try expect(outcome, at: time) }

  private func expect(_ outcome: String, at time: String) throws {
    let start = try moment("2026-03-02T08:00Z")
    #expect(try ason.outcome(at: moment(time), since: start, calendar: published).rawValue == outcome)
  }

  @Test(arguments: [1, 2, 3, 4]) func `goes from one outcome to the next and never back`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let start = try moment("2026-03-02T08:00Z")
    let table = try WindowTable(
      [
        .init(TimeWindow(.hours(6), .exclusive), 0), .init(TimeWindow(.hours(23)), 1), .init(TimeWindow(.days(3)), 2),
        .init(TimeWindow(.weeks(1), .exclusive), 3), .init(TimeWindow(.workingDays(9)), 4),
      ], thereafter: 5)
    let moments = (0..<500).map { _ in start.adding(milliseconds: .random(in: 0...2_000_000_000, using: &chance)) }
    let outcomes = moments.sorted().map { table.outcome(at: $0, since: start, calendar: published) }
    #expect(outcomes == outcomes.sorted())
    #expect(Set(outcomes) == [0, 1, 2, 3, 4, 5])
  }

  @Test(
    arguments: [
      (.hours(6), .hours(6)), (.hours(72), .hours(6)), (.weeks(1), .days(7)), (.years(1), .months(12)),
      (.hours(24), .days(1)), (.days(1), .hours(24)), (.workingDays(1), .days(30)), (.workingHours(8), .workingDays(2)),
      (.days(30), .months(1)), (.months(1), .days(30)),
    ] as [(TimeSpan, TimeSpan)])
  func `refuses a window that does not surely end later`(first: TimeSpan, second: TimeSpan) throws {
    #expect(throws: WindowTableFault(problems: [.notAscending(row: 1, second, after: first)])) {
      try WindowTable([.init(TimeWindow(first), 1), .init(TimeWindow(second), 2)], thereafter: 3)
    }
  }

  @Test(
    arguments: [
      (.hours(6), .days(1)), (.days(7), .weeks(2)), (.days(28), .months(2)), (.months(11), .years(1)),
      (.hours(6), .workingDays(1)), (.hours(6), .workingHours(7)), (.days(5), .workingDays(8)),
    ] as [(TimeSpan, TimeSpan)])
  func `takes windows of different units where one surely ends later`(first: TimeSpan, second: TimeSpan) throws {
    let table = try WindowTable([.init(TimeWindow(first), 1), .init(TimeWindow(second), 2)], thereafter: 3)
    #expect(table.rows.map(\.window.span) == [first, second])
  }

  @Test func `says all that is wrong with it at once`() throws {
    let fault = try #require(throws: WindowTableFault.self) {
      try WindowTable(
        [
          .init(TimeWindow(.hours(0), .exclusive), 1), .init(TimeWindow(.hours(72)), 1),
          .init(TimeWindow(.hours(6)), 2), .init(TimeWindow(.hours(6)), 2),
        ], thereafter: 3)
    }
    #expect(fault.problems.count == 3)
    #expect(
      fault.description.split(separator: "\n").first
        == "window 1 (0 h, exclusive) holds no moment; leave it out or make it inclusive")
  }

  @Test func `without a window has one outcome`() throws {
    let table = try WindowTable<Int>([], thereafter: 7)
    #expect(try table.outcome(at: moment("2026-03-02"), since: moment("2026-03-02"), calendar: published) == 7)
  }

  @Test func `is written and read again, and refused where it descends`() throws {
    let written = try JSONEncoder().encode(ason)
    #expect(try JSONDecoder().decode(WindowTable<Cancellation>.self, from: written) == ason)
    let bad = String(decoding: written, as: UTF8.self).replacing("\"72 h\"", with: "\"2 h\"")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(WindowTable<Cancellation>.self, from: Data(bad.utf8))
    }
  }
}
