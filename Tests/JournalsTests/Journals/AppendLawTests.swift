import Foundation
import Journals
import Quantities
import SQLiteJournals
import Testing

@Suite struct `Events that are appended` {
  private let scratch: Scratch
  private let journals: SQLiteJournals

  init() throws {
    scratch = try Scratch()
    journals = try scratch.workshop().journals
  }

  @Test func `are read as they were written, in order, byte for byte`() throws {
    let texts = ["{}", "[1,2]", " { \"a\" : \"ä🪙\" } ", "null", "\"\\u0000\"", "145.05"]
    let events = texts.enumerated().map { event($1, "event-\($0)") }
    try journals.append(order(1), at: 0, Array(events[..<2]), 1_700_000_000_000)
    try journals.append(order(1), at: 2, Array(events[2...]), -1)
    let read = try journals.events(of: order(1))
    #expect(read.map(\.body) == events.map(\.body))
    #expect(read.map(\.name) == events.map(\.name))
    #expect(read.map(\.sequence) == Array(1...6))
    #expect(read.map(\.recordedAt.milliseconds) == [1_700_000_000_000, 1_700_000_000_000, -1, -1, -1, -1])
    #expect(try journals.events(of: order(1), after: JournalVersion(4)) == Array(read[4...]))
    #expect(try journals.events(of: order(1), after: JournalVersion(9)) == [])
    #expect(try journals.events(of: order(2)) == [])
  }

  @Test func `to several journals are all there or none`() throws {
    try journals.append(order(2), at: 0, [event("0")])
    let appends = try [(1, 0), (2, 0), (3, 0), (4, 7)].map { id, version in
      JournalAppend(to: try order(id), at: JournalVersion(version), [event("1")])
    }
    let conflicts = try [(2, 0, 1), (4, 7, 0)].map { id, expected, actual in
      VersionConflict(
        journal: try order(id), expected: JournalVersion(expected), actual: JournalVersion(actual))
    }
    #expect(throws: JournalError.conflict(conflicts)) { try journals.append(appends, at: moment(0), under: nil) }
    #expect(try journals.journals(of: .order) == [JournalExtent(journal: order(2), version: JournalVersion(1))])
    let right = [appends[0], JournalAppend(to: try order(2), at: JournalVersion(1), [event("1")]), appends[2]]
    let versions = try [order(1): JournalVersion(1), order(2): JournalVersion(2), order(3): JournalVersion(1)]
    #expect(try journals.append(right, at: moment(0), under: nil) == .appended(versions))
    #expect(try journals.bodies(order(2)) == ["0", "1"])
  }

  @Test func `twice to one journal in a transaction follow each other`() throws {
    let twice = try [0, 1].map { JournalAppend(to: try order(1), at: JournalVersion($0), [event("\($0)")]) }
    #expect(try journals.append(twice, at: moment(0), under: nil) == .appended([order(1): JournalVersion(2)]))
    #expect(try journals.bodies(order(1)) == ["0", "1"])
    let stale = try [2, 2].map { JournalAppend(to: try order(1), at: JournalVersion($0), [event("2")]) }
    let conflict = VersionConflict(
      journal: try order(1), expected: JournalVersion(2), actual: JournalVersion(3))
    #expect(throws: JournalError.conflict([conflict])) { try journals.append(stale, at: moment(0), under: nil) }
    #expect(try journals.bodies(order(1)) == ["0", "1"])
  }

  @Test func `none at all hold a journal to its version and leave no trace`() throws {
    #expect(try journals.append(order(1), at: 0, []) == .appended([order(1): .none]))
    #expect(throws: JournalError.self) { try journals.append(order(1), at: 1, []) }
    #expect(try journals.journals(of: .order) == [])
  }

  @Test(arguments: ["", "{", "{} {}", "{}\0", "nul", "'1'"].map { Array($0.utf8) } + [[0x22, 0xFF, 0x22]])
  func `without JSON are refused, and all that came with them`(body: [UInt8]) throws {
    let appends = try [NewEvent("right", body: [0x31]), NewEvent("wrong", body: body)].enumerated().map {
      JournalAppend(to: try order($0), at: .none, [$1])
    }
    let refusal = JournalError.notJSON(try order(1), event: "wrong")
    #expect(throws: refusal) { try journals.append(appends, at: moment(0), under: nil) }
    #expect(try journals.journals(of: .order) == [])
  }

  @Test func `are shown journal by journal in the order of names`() throws {
    let names = try ["account/b", "after-sales-case/a", "house/h", "order/10", "order/2", "order/A", "order/a"].map {
      try JournalName($0)
    }
    for name in names.reversed() { try journals.append(name, at: 0, [event("1"), event("2")]) }
    var shown: [JournalName] = []
    try journals.forEachJournal(of: nil) { name, events in
      shown.append(name)
      #expect(events.map(\.sequence) == [1, 2] && events.allSatisfy { $0.journal == name })
    }
    #expect(shown == names)
    var orders: [JournalName] = []
    try journals.forEachJournal(of: .order) { name, _ in orders.append(name) }
    #expect(orders == Array(names[3...]))
    #expect(try journals.journals(of: .order).map(\.journal) == orders)
  }
}
