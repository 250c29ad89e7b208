import Journals
import Testing

@Suite struct `A command under a key` {
  private func append(
    _ journals: any JournalStore, _ body: String, answer: String, _ version: Int = 0
  ) async throws -> AppendOutcome {
    try await journals.append(
      [JournalAppend(to: order(1), at: JournalVersion(version), [event("\"\(body)\"")])], at: moment(0),
      under: command("k", body, answer: answer))
  }

  @Test(arguments: Stores.allCases)
  func `happens once and is answered alike for ever`(stores: Stores) async throws {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    let (journals, first) = (made.journals, try [order(1): JournalVersion(1)])
    #expect(try await append(journals, "pay", answer: "first") == .appended(first))
    #expect(try await append(journals, "pay", answer: "second") == .replayed(answer: Array("first".utf8)))
    try await journals.append(order(1), at: 1, [event("2")])
    #expect(try await append(journals, "pay", answer: "third", 2) == .replayed(answer: Array("first".utf8)))
    #expect(try await journals.bodies(order(1)) == ["\"pay\"", "2"])
    let key = try #require(CommandKey("k"))
    #expect(try await journals.answer(to: key, body: Array("pay".utf8)) == Array("first".utf8))
    #expect(try await journals.answer(to: #require(CommandKey("other")), body: []) == nil)
  }

  @Test(arguments: Stores.allCases)
  func `is refused with another body, and nothing is appended`(stores: Stores) async throws {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    let journals = made.journals
    _ = try await append(journals, "pay 200", answer: "")
    let key = try #require(CommandKey("k"))
    let refusal = JournalError.keyReusedForAnotherCommand(key)
    await #expect(throws: refusal) { try await append(journals, "pay 201", answer: "", 1) }
    await #expect(throws: refusal) { try await journals.answer(to: key, body: []) }
    #expect(try await journals.events(of: order(1)).count == 1)
  }

  @Test(arguments: Stores.allCases)
  func `is known in the form that an earlier version held it in, too`(stores: Stores) async throws {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    _ = try await append(made.journals, "the words", answer: "first")
    let key = try #require(CommandKey("k"))
    let now = HeldCommand(key, body: Array("the value".utf8), earlierBody: Array("the words".utf8))
    #expect(try await made.journals.answer(to: now) == Array("first".utf8))
    let other = HeldCommand(key, body: Array("the words".utf8 + [0]), earlierBody: Array("other words".utf8))
    await #expect(throws: JournalError.self) { try await made.journals.answer(to: other) }
  }

  @Test(arguments: Stores.allCases) func `that is refused leaves its key free`(stores: Stores) async throws {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    await #expect(throws: JournalError.self) { try await append(made.journals, "pay", answer: "", 3) }
    let first = try [order(1): JournalVersion(1)]
    #expect(try await append(made.journals, "pay again", answer: "") == .appended(first))
  }

  @Test(arguments: Stores.allCases)
  func `keeps an answer without events, and an empty one`(stores: Stores) async throws {
    let made = try await stores.made()
    defer { extendLifetime(made.scratch) }
    let journals = made.journals
    let first = try command("k", "", answer: "")
    let second = try command("k", "", answer: "x")
    #expect(try await journals.append([], at: moment(0), under: first) == .appended([:]))
    #expect(try await journals.append([], at: moment(0), under: second) == .replayed(answer: []))
  }
}
