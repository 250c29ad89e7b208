import FileVault
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
  ) async throws(JournalError) -> AppendOutcome {
    try await append([JournalAppend(to: journal, at: JournalVersion(version), events)], at: moment(time), under: nil)
  }

  /// The bodies of a journal's events.
  func bodies(_ journal: JournalName) async throws(JournalError) -> [String] {
    try await events(of: journal).map { String(decoding: $0.body, as: UTF8.self) }
  }

  /// The answer to a command by its key and body.
  func answer(to key: CommandKey, body: [UInt8]) async throws(JournalError) -> [UInt8]? {
    try await answer(to: HeldCommand(key, body: body))
  }

  /// Every event of every journal, in the order of names.
  func everything() async throws(JournalError) -> [RecordedEvent] {
    try await fold(nil, into: []) { all, _, events in all += events }
  }
}

extension ModelStore {
  /// Keeps a file under the ending that it has.
  func keep(fileAt path: String) async throws(ModelStoreError) -> KeptModel {
    try await keep(ModelFile.bytes(at: path), ending: ModelFile.ending(of: path))
  }

  /// All bytes of a kept model.
  func bytes(_ digest: ModelDigest) async throws -> [UInt8] {
    var all: [UInt8] = []
    for try await piece in try await model(digest).bytes { all += piece }
    return all
  }
}
