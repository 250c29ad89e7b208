import Foundation
import Journals
import Quantities
import Testing

@Suite(.serialized) struct `Events that are appended` {
  private func journals(_ stores: Stores, _ test: (any JournalStore) async throws -> Void) async throws {
    let made = try await stores.made()
    try await test(made.journals)
    extendLifetime(made.scratch)
  }

  @Test(arguments: Stores.allCases)
  func `are read as they were written, in order, byte for byte`(stores: Stores) async throws {
    try await journals(stores) { journals in
      let texts = ["{}", "[1,2]", " { \"a\" : \"ä🪙\" } ", "null", "\"\\u0000\"", "145.05"]
      let events = texts.enumerated().map { event($1, "event-\($0)") }
      try await journals.append(order(1), at: 0, Array(events[..<2]), 1_700_000_000_000)
      try await journals.append(order(1), at: 2, Array(events[2...]), -1)
      let read = try await journals.events(of: order(1))
      #expect(read.map(\.body) == events.map(\.body))
      #expect(read.map(\.name) == events.map(\.name))
      #expect(read.map(\.sequence) == Array(1...6))
      #expect(read.map(\.recordedAt.milliseconds) == [1_700_000_000_000, 1_700_000_000_000, -1, -1, -1, -1])
      #expect(try await journals.events(of: order(1), after: JournalVersion(4)) == Array(read[4...]))
      #expect(try await journals.events(of: order(1), after: JournalVersion(9)) == [])
      #expect(try await journals.events(of: order(2)) == [])
    }
  }

  @Test(arguments: Stores.allCases) func `to several journals are all there or none`(stores: Stores) async throws {
    try await journals(stores) { journals in
      try await journals.append(order(2), at: 0, [event("0")])
      let appends = try [(1, 0), (2, 0), (3, 0), (4, 7)].map { id, version in
        JournalAppend(to: try order(id), at: JournalVersion(version), [event("1")])
      }
      let conflicts = try [(2, 0, 1), (4, 7, 0)].map { id, expected, actual in
        VersionConflict(journal: try order(id), expected: JournalVersion(expected), actual: JournalVersion(actual))
      }
      await #expect(throws: JournalError.conflict(conflicts)) {
        try await journals.append(appends, at: moment(0), under: nil)
      }
      let extents = try [JournalExtent(journal: order(2), version: JournalVersion(1))]
      #expect(try await journals.journals(of: .order) == extents)
      let right = [appends[0], JournalAppend(to: try order(2), at: JournalVersion(1), [event("1")]), appends[2]]
      let versions = try [order(1): JournalVersion(1), order(2): JournalVersion(2), order(3): JournalVersion(1)]
      #expect(try await journals.append(right, at: moment(0), under: nil) == .appended(versions))
      #expect(try await journals.bodies(order(2)) == ["0", "1"])
    }
  }

  @Test(arguments: Stores.allCases)
  func `twice to one journal in a transaction follow each other`(stores: Stores) async throws {
    try await journals(stores) { journals in
      let twice = try [0, 1].map { JournalAppend(to: try order(1), at: JournalVersion($0), [event("\($0)")]) }
      let after = try [order(1): JournalVersion(2)]
      #expect(try await journals.append(twice, at: moment(0), under: nil) == .appended(after))
      #expect(try await journals.bodies(order(1)) == ["0", "1"])
      let stale = try [2, 2].map { JournalAppend(to: try order(1), at: JournalVersion($0), [event("2")]) }
      let conflict = VersionConflict(
        journal: try order(1), expected: JournalVersion(2), actual: JournalVersion(3))
      await #expect(throws: JournalError.conflict([conflict])) {
        try await journals.append(stale, at: moment(0), under: nil)
      }
      #expect(try await journals.bodies(order(1)) == ["0", "1"])
    }
  }

  @Test(arguments: Stores.allCases)
  func `none at all hold a journal to its version and leave no trace`(stores: Stores) async throws {
    try await journals(stores) { journals in
      let held = try [order(1): JournalVersion.none]
      #expect(try await journals.append(order(1), at: 0, []) == .appended(held))
      await #expect(throws: JournalError.self) { try await journals.append(order(1), at: 1, []) }
      #expect(try await journals.journals(of: .order) == [])
    }
  }

  @Test(
    arguments: Stores.allCases,
    ["", "{", "{} {}", "{}\0", "nul", "'1'"].map { Array($0.utf8) } + [[0x22, 0xFF, 0x22]])
  func `without JSON are refused, and all that came with them`(stores: Stores, body: [UInt8]) async throws {
    try await journals(stores) { journals in
      let appends = try [NewEvent("right", body: [0x31]), NewEvent("wrong", body: body)].enumerated().map {
        JournalAppend(to: try order($0), at: .none, [$1])
      }
      let refusal = JournalError.notJSON(try order(1), event: "wrong")
      await #expect(throws: refusal) { try await journals.append(appends, at: moment(0), under: nil) }
      #expect(try await journals.journals(of: .order) == [])
    }
  }

  @Test(arguments: Stores.allCases)
  func `are folded journal by journal in the order of names`(stores: Stores) async throws {
    try await journals(stores) { journals in
      let names = try ["account/b", "after-sales-case/a", "house/h", "order/10", "order/2", "order/A", "order/a"].map {
        try JournalName($0)
      }
      for name in names.reversed() { try await journals.append(name, at: 0, [event("1"), event("2")]) }
      let shown = try await journals.fold(nil, into: [JournalName]()) { shown, name, events in
        shown.append(name)
        #expect(events.map(\.sequence) == [1, 2] && events.allSatisfy { $0.journal == name })
      }
      #expect(shown == names)
      let orders = try await journals.fold(.order, into: [JournalName]()) { orders, name, _ in orders.append(name) }
      #expect(orders == Array(names[3...]))
      #expect(try await journals.journals(of: .order).map(\.journal) == orders)
    }
  }
}
