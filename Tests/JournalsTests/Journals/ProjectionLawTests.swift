import Journals
import Quantities
import Testing

@Suite struct `What a journal is found by` {
  private func projection(_ number: Int, version: Int = 1) -> Projection {
    var one = Projection(form: 1, version: JournalVersion(version))
    one.house = number % 2 == 0 ? "even" : "odd"
    one.stage = "stage-\(number % 3)"
    one.mover = number % 2 == 0 ? "client" : "workshop"
    one.isOver = number == 9
    one.client = "Client \(number % 4)"
    one.specialist = number < 5 ? "Mei" : ""
    (one.series, one.number) = ("s-", number)
    one.words = "words of \(number)"
    (one.outstanding, one.currency) = (Int64(number), number == 1 ? "EUR" : "USD")
    one.lateAfter = number < 3 ? moment(Int64(number * 100)) : nil
    one.actsFrom = number > 7 ? moment(Int64(number * 10)) : nil
    one.deviation = number > 5 ? "0.0\(number)" : ""
    one.due = number < 3 ? [DueEntry(last: moment(Int64(number * 100)), body: Array("due \(number)".utf8))] : []
    one.shown = Array("\(number)".utf8)
    return one
  }

  /// Nine journals, each with its projection.
  private func filled(_ journals: any JournalStore) async throws {
    for number in 1...9 {
      _ = try await journals.append(
        [JournalAppend(to: order(number), at: .none, [event("\(number)")], projection: projection(number))],
        at: moment(Int64(number)), under: nil)
    }
  }

  private func found(
    _ journals: any JournalStore, _ change: (inout ListingQuery) -> Void
  ) async throws -> [String] {
    var query = ListingQuery()
    change(&query)
    return try await journals.listing(query).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: Stores.allCases) func `is kept with its events, and answers every query`(stores: Stores) async throws
  {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    let journals = made.journals
    try await filled(journals)
    #expect(try await journals.projection(of: order(4)) == projection(4))
    #expect(try await found(journals) { _ in } == (1...9).map(String.init))
    #expect(try await found(journals) { $0.house = "even" } == ["2", "4", "6", "8"])
    #expect(try await found(journals) { $0.stage = "stage-0" } == ["3", "6", "9"])
    #expect(try await found(journals) { $0.mover = "client" } == ["2", "4", "6", "8"])
    #expect(try await found(journals) { $0.client = "Client 1" } == ["1", "5", "9"])
    #expect(try await found(journals) { $0.specialist = "Mei" } == ["1", "2", "3", "4"])
    #expect(try await found(journals) { $0.number = 7 } == ["7"])
    #expect(try await found(journals) { $0.text = "of 8" } == ["8"])
    #expect(try await found(journals) { $0.isOpen = true }.last == "8")
    #expect(try await found(journals) { $0.lateAt = moment(150) } == ["1"])
    #expect(try await found(journals) { ($0.after, $0.limit) = ("3", 2) } == ["4", "5"])
    #expect(try await found(journals) { ($0.offset, $0.limit) = (3, 2) } == ["4", "5"])
    #expect(try await found(journals) { $0.offset = 8 } == ["9"])
    let urgent = try await found(journals) { ($0.isMostUrgentFirst, $0.house) = (true, "even") }
    #expect(urgent == ["2", "4", "6", "8"], "only 1 and 2 can be late")
    #expect(try await found(journals) { ($0.isMostUrgentFirst, $0.offset, $0.limit) = (true, 1, 2) } == ["2", "3"])
    #expect(try await journals.lastNumber(in: "s-") == 9)
    #expect(try await journals.lastNumber(in: "t-") == 0)
    #expect(try await journals.outstanding() == ["EUR": 1, "USD": 44])
    #expect(try await journals.deviations(of: "odd", limit: 1) == ["0.09"])
    #expect(try await journals.acting(.order, until: moment(89)) == [order(8)])
  }

  @Test(arguments: [
    "house = 'even '", "stage = ''", "mover = 'nobody'", "is_over = 1", "client = 'Ada'", "specialist = 'Ada'",
    "series = 't-'", "number = 70", "words = ''", "outstanding = 1", "currency = 'CHF'", "acts_from = 1",
    "late_after = 1", "deviation = '0.5'", "version = 7", "shown = x'00'", "name = '99'",
  ]) func `is not given where one column of it was changed`(change: String) async throws {
    let made = try await Stores.sqliteAndFiles.made()
    defer { extendLifetime(made.scratch) }
    try await filled(made.journals)
    try runRaw(made.scratch.path("workshop/workshop.sqlite"), "UPDATE projections SET \(change) WHERE name = '4'")
    await #expect(throws: JournalError.self) { try await made.journals.listing(ListingQuery()) }
    await #expect(throws: JournalError.self) { try await made.journals.outstanding() }
    let changed = try? await made.journals.projection(of: order(4))
    #expect(changed == nil)
  }

  @Test(arguments: ["last = 1", "body = x'00'", "name = '9'"])
  func `that is due is not told where it was changed`(change: String) async throws {
    let made = try await Stores.sqliteAndFiles.made()
    defer { extendLifetime(made.scratch) }
    try await filled(made.journals)
    try runRaw(made.scratch.path("workshop/workshop.sqlite"), "UPDATE due SET \(change) WHERE name = '1'")
    await #expect(throws: JournalError.self) { try await made.journals.due(before: nil, offset: 0, limit: nil) }
  }

  @Test(arguments: Stores.allCases) func `tells what is due, the soonest first, a page at a time`(stores: Stores)
    async throws
  {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    try await filled(made.journals)
    func due(before: Int64? = nil, offset: Int = 0, limit: Int? = nil) async throws -> [String] {
      try await made.journals.due(before: before.map(moment), offset: offset, limit: limit).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(try await due() == ["due 1", "due 2"])
    #expect(try await due(before: 200) == ["due 1"])
    #expect(try await due(offset: 1) == ["due 2"])
    #expect(try await due(limit: 1) == ["due 1"])
    var done = projection(1, version: 2)
    done.due = []
    _ = try await made.journals.append(
      [JournalAppend(to: order(1), at: JournalVersion(1), [event("1")], projection: done)], at: moment(9), under: nil)
    #expect(try await due() == ["due 2"], "what was kept before is gone")
  }

  @Test(arguments: Stores.allCases) func `is not kept where its events are not`(stores: Stores) async throws {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    let stale = try [JournalAppend(to: order(1), at: JournalVersion(3), [event("1")], projection: projection(1))]
    await #expect(throws: JournalError.self) { try await made.journals.append(stale, at: moment(0), under: nil) }
    #expect(try await made.journals.projection(of: order(1)) == nil)
  }

  @Test(arguments: Stores.allCases) func `is missing where it was never computed, or in another form`(stores: Stores)
    async throws
  {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    try await made.journals.append(order(1), at: 0, [event("1")])
    _ = try await made.journals.append(
      [JournalAppend(to: order(2), at: .none, [event("2")], projection: projection(2))], at: moment(0), under: nil)
    #expect(try await made.journals.unprojected([.order], form: 1, limit: 9) == [order(1)])
    #expect(try await made.journals.unprojected([.order], form: 2, limit: 9) == [order(1), order(2)])
    #expect(try await made.journals.projectionForm() == 0)
    try await made.journals.noteProjectionForm(1)
    #expect(try await made.journals.projectionForm() == 1)
  }

  @Test(arguments: Stores.allCases) func `tells the events of a name, oldest first`(stores: Stores) async throws {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    for number in [3, 1, 2] {
      try await made.journals.append(order(number), at: 0, [event("1"), event("2", "message")], Int64(number))
    }
    let all = try await made.journals.events(named: "message", since: nil)
    #expect(all.map(\.recordedAt) == [1, 2, 3].map(moment) && all.allSatisfy { $0.sequence == 2 })
    #expect(try await made.journals.events(named: "message", since: moment(2)).count == 2)
  }
}
