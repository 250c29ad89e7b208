import Journals
import Orders
import Quantities
import Quoting

/// What is recorded of a command, and answered when it is repeated.
protocol Recorded: Codable, Hashable, Sendable {
  /// Whether both say the same, whenever they were recorded.
  func saysSame(as other: Self) -> Bool
}

extension Recorded {
  func saysSame(as other: Self) -> Bool { self == other }
}

extension JournalEntry: Recorded {
  func saysSame(as other: Self) -> Bool { event == other.event && by == other.by && rules == other.rules }
}

extension SettledOrder: Recorded {}

extension HouseAsset: Recorded {}

extension MetalFix: Recorded {}

extension Array where Element: Recorded {
  fileprivate func saySame(as other: Self) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.saysSame(as: $1) }
  }
}

/// What a command comes to before it is recorded: its entries, what it is about after them, and all that is appended.
struct Decision<Entry: Recorded, After: Sendable>: Sendable {
  let entries: [Entry]
  let after: After
  let appends: [JournalAppend]
}

/// What became of a command: decided now, or answered before.
enum Outcome<Entry: Recorded, After: Sendable>: Sendable {
  case decided(Decision<Entry, After>)
  case replayed([Entry])

  /// The entries, given now or the first time.
  var entries: [Entry] {
    switch self {
    case .decided(let decision): decision.entries
    case .replayed(let entries): entries
    }
  }
}

/// A command as its key is held against it: what it is about, its value, and who gives it.
struct HeldValue<Subject: Encodable, Value: Encodable>: Encodable {
  let subject: Subject
  let value: Value
  let by: Actor

  /// The second form in which the records keep commands; the first held the words of a command line.
  var body: [UInt8] { Array("2\n".utf8) + JSONForm.bytes(self) }
}

/// How a command stands to what others record meanwhile.
enum Standing {
  /// It reports a fact, such as money that came: it is recorded whatever came before it, where the rules allow it.
  case alone
  /// It was given upon what was seen: it is recorded after others only where it comes to the same.
  case uponWhatWasSeen
}

extension Workshop {
  /// How often a command is decided again where others were quicker: each time one of them was recorded.
  static let attempts = 200

  /// The one way in which anything is recorded: answered before? read, decide, append; else the first answer.
  ///
  /// The command is `held` against its key; of `journal` a damaged answer is told. `decide` reads what the command
  /// depends on and decides it, at the instruction's moment or, where that is the clock's and others recorded something
  /// after it, at a later one; nothing to append is nothing to record.
  ///
  /// - Returns: what was decided and recorded, or the first answer.
  /// - Throws: what `decide` refuses; `overtaken` where others recorded what the command depends on, or were quicker
  ///   `attempts` times.
  func transact<Entry: Recorded, After: Sendable>(
    _ instruction: Instruction, holding held: @autoclosure () -> [UInt8], of journal: JournalName, _ standing: Standing,
    _ decide: (Instruction) async throws(WorkshopRefusal) -> Decision<Entry, After>
  ) async throws(WorkshopRefusal) -> Outcome<Entry, After> {
    let command = instruction.key.map { HeldCommand($0, body: held(), earlierBody: instruction.words) }
    if let first = try await answer(command, of: journal, Entry.self) { return .replayed(first) }
    var (instruction, seen): (Instruction, [Entry]?) = (instruction, nil)
    for _ in 0..<Self.attempts {
      let decision: Decision<Entry, After>
      do throws(WorkshopRefusal) { decision = try await decide(instruction) } catch {
        // The same command may have overtaken itself, and be what this one is refused for.
        if let first = try await answer(command, of: journal, Entry.self) { return .replayed(first) }
        guard error.isBeforeLastEntry, let later = instruction.later else { throw error }
        instruction = later
        continue
      }
      if case .uponWhatWasSeen = standing, let seen, !seen.saySame(as: decision.entries) { throw .overtaken(journal) }
      try decision.appends.arePrintable()
      if instruction.dryRun || decision.appends.isEmpty { return .decided(decision) }
      seen = decision.entries
      let keyed = command.map { KeyedCommand($0, answer: JSONForm.bytes(decision.entries)) }
      do throws(JournalError) {
        switch try await records.append(decision.appends, at: instruction.moment, under: keyed) {
        case .appended: return .decided(decision)
        case .replayed(let answer): return .replayed(try Self.entries(answer, of: journal, Entry.self))
        }
      } catch {
        guard case .conflict = error else { throw .records(error) }
      }
    }
    throw .overtaken(journal)
  }

  /// The entries that the same command gave under its key before; nil for a new command, and without a key.
  private func answer<Entry: Decodable>(
    _ command: HeldCommand?, of journal: JournalName, _ type: Entry.Type
  ) async throws(WorkshopRefusal) -> [Entry]? {
    guard let command else { return nil }
    let kept: [UInt8]?
    do throws(JournalError) { kept = try await records.answer(to: command) } catch { throw .records(error) }
    guard let kept else { return nil }
    do throws(JournalError) { return try Self.entries(kept, of: journal, type) } catch { throw .records(error) }
  }

  private static func entries<Entry: Decodable>(
    _ answer: [UInt8], of journal: JournalName, _ type: Entry.Type
  ) throws(JournalError) -> [Entry] {
    do { return try KeptForm.value([Entry].self, from: answer) } catch {
      throw .storage(StorageTrouble(.damaged, at: journal.description, "\(error)"))
    }
  }
}
