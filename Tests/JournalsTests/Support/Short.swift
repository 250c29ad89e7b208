import Journals
import Quantities
import Testing

// Short ways to say what the tests say often.

func order(_ id: Int) throws -> JournalName { try JournalName(.order, "\(id)") }

func event(_ text: String, _ name: String = "happened") -> NewEvent { NewEvent(name, body: Array(text.utf8)) }

func moment(_ milliseconds: Int64) -> UTCInstant { UTCInstant(milliseconds: milliseconds) }

func command(_ key: String, _ body: String, answer: String) throws -> KeyedCommand {
  KeyedCommand(try #require(CommandKey(key)), body: Array(body.utf8), answer: Array(answer.utf8))
}

extension JournalStore {
  /// Appends events to one journal without a command.
  @discardableResult func append(
    _ journal: JournalName, at version: Int, _ events: [NewEvent], _ time: Int64 = 0
  ) throws(JournalError) -> AppendOutcome {
    try append([JournalAppend(to: journal, at: JournalVersion(version), events)], at: moment(time), under: nil)
  }

  /// The bodies of a journal's events.
  func bodies(_ journal: JournalName) throws(JournalError) -> [String] {
    try events(of: journal).map { String(decoding: $0.body, as: UTF8.self) }
  }
}
