import Journals
import Orders
import Quantities

extension Workshop {
  /// The entries that the same command gave under a key before; nil for a new command, and without a key.
  func answer<Entry: Decodable>(
    _ key: CommandKey?, body: [UInt8], of journal: JournalName, _ type: Entry.Type
  ) throws(WorkshopRefusal) -> [Entry]? {
    guard let key else { return nil }
    guard let answer = try recording({ () throws(JournalError) in try records.answer(to: key, body: body) }) else {
      return nil
    }
    return try Self.entries(answer, of: journal, type)
  }

  /// Appends entries under a key, which keeps them as the answer.
  ///
  /// - Returns: the first answer, where the same command overtook this one; nil where these entries were appended.
  func append<Entry: Codable>(
    _ entries: [Entry], as appends: [JournalAppend], at moment: UTCInstant, under key: CommandKey?, body: [UInt8],
    of journal: JournalName
  ) throws(WorkshopRefusal) -> [Entry]? {
    let command = key.map { KeyedCommand($0, body: body, answer: JSONForm.bytes(entries)) }
    let outcome = try recording { () throws(JournalError) in
      try records.append(appends, at: moment, under: command)
    }
    switch outcome {
    case .appended: return nil
    case .replayed(let answer): return try Self.entries(answer, of: journal, Entry.self)
    }
  }

  private static func entries<Entry: Decodable>(
    _ answer: [UInt8], of journal: JournalName, _ type: Entry.Type
  ) throws(WorkshopRefusal) -> [Entry] {
    do { return try JSONForm.value([Entry].self, from: answer) } catch { throw .damaged(journal, "\(error)") }
  }
}
