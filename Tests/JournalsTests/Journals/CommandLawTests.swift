import Journals
import SQLiteJournals
import Testing

@Suite struct `A command under a key` {
  private let scratch: Scratch
  private let journals: SQLiteJournals

  init() throws {
    scratch = try Scratch()
    journals = try scratch.workshop().journals
  }

  private func append(_ body: String, answer: String, _ version: Int = 0) throws -> AppendOutcome {
    try journals.append(
      [JournalAppend(to: order(1), at: JournalVersion(version), [event("\"\(body)\"")])], at: moment(0),
      under: command("k", body, answer: answer))
  }

  @Test func `happens once and is answered alike for ever`() throws {
    #expect(try append("pay", answer: "first") == .appended([order(1): JournalVersion(1)]))
    #expect(try append("pay", answer: "second") == .replayed(answer: Array("first".utf8)))
    try journals.append(order(1), at: 1, [event("2")])
    #expect(try append("pay", answer: "third", 2) == .replayed(answer: Array("first".utf8)))
    #expect(try journals.bodies(order(1)) == ["\"pay\"", "2"])
    let key = try #require(CommandKey("k"))
    #expect(try journals.answer(to: key, body: Array("pay".utf8)) == Array("first".utf8))
    #expect(try journals.answer(to: #require(CommandKey("other")), body: []) == nil)
  }

  @Test func `is refused with another body, and nothing is appended`() throws {
    _ = try append("pay 200", answer: "")
    let key = try #require(CommandKey("k"))
    #expect(throws: JournalError.keyReusedForAnotherCommand(key)) { try append("pay 201", answer: "", 1) }
    #expect(throws: JournalError.keyReusedForAnotherCommand(key)) { try journals.answer(to: key, body: []) }
    #expect(try journals.events(of: order(1)).count == 1)
  }

  @Test func `that is refused leaves its key free`() throws {
    #expect(throws: JournalError.self) { try append("pay", answer: "", 3) }
    #expect(try append("pay again", answer: "") == .appended([order(1): JournalVersion(1)]))
  }

  @Test func `keeps an answer without events, and an empty one`() throws {
    #expect(try journals.append([], at: moment(0), under: command("k", "", answer: "")) == .appended([:]))
    #expect(try journals.append([], at: moment(0), under: command("k", "", answer: "x")) == .replayed(answer: []))
  }
}
