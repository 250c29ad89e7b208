/// One thing that a check of what is kept on disk found.
public enum StorageFault: Sendable, Hashable {
  /// The file contradicts itself, in the words of its library.
  case page(String)
  /// A row points to one that there is not.
  case danglingReference(table: String, row: String)
  /// A journal whose events are not 1, 2, 3 and so on: its name, the sequence that was due, the one that is there.
  case gap(journal: String, due: Int, found: Int)
  /// A journal without an event.
  case emptyJournal(String)
  /// A journal whose name is none.
  case unreadableName(String)
  /// An event whose body is not JSON.
  case notJSON(journal: String, sequence: Int)
  /// An event that is not as it was recorded.
  case changedEvent(journal: String, sequence: Int)
  /// A command's answer that is not as it was recorded.
  case changedAnswer(key: String)
  /// A journal has not as many events as were recorded: its name, how many were, how many are there.
  case cutJournal(journal: String, recorded: Int, found: Int)
  /// The events of a journal do not follow from each other as they were recorded.
  case brokenChain(String)
  /// Journals or answers are missing or are not this workshop's: what was recorded of all, what is there.
  case headOfAll(recorded: WorkshopHead, found: WorkshopHead)
  /// The file that says how far the workshop goes is missing.
  case headMissing
  /// That file is another workshop's.
  case headOfAnotherWorkshop
  /// Commits that were made are no longer there; how many.
  case lostCommits(Int)
  /// The database and the file beside it do not say the same; how many commits each knows of.
  case headDiffers(database: Int, file: Int)
  /// What keeps events from being changed is missing or is not as this program makes it.
  case guardMissing(String)
  /// A model file is not what its name says: the digest in its name, and the one of its bytes.
  case changedModel(path: String, digest: String)
  /// A file in the vault that is no model: left over from a write that was broken off, or put there by hand.
  case strayFile(path: String)
  /// A model file that cannot be read.
  case unreadable(path: String, reason: String)
}

extension StorageFault: CustomStringConvertible {
  /// What is wrong, and where.
  public var description: String {
    switch self {
    case .page(let words): "the records' file contradicts itself: \(words)"
    case .danglingReference(let table, let row): "row \(row) of \(table) points to a row that there is not"
    case .gap(let journal, let due, let found): "\(journal): event \(due) is due, \(found) is there"
    case .emptyJournal(let journal): "\(journal): a journal without an event"
    case .unreadableName(let name): "\(name): no journal's name"
    case .notJSON(let journal, let sequence): "\(journal): the body of event \(sequence) is not JSON"
    case .changedEvent(let journal, let sequence): "\(journal): event \(sequence) is not as it was recorded"
    case .changedAnswer(let key): "the answer to the command \(key) is not as it was recorded"
    case .cutJournal(let journal, let recorded, let found):
      "\(journal): \(recorded) events were recorded, \(found) are there"
    case .brokenChain(let journal): "\(journal): its events are not the ones that were recorded one after the other"
    case .headOfAll(let recorded, let found):
      "of \(recorded.journals) journals, \(recorded.events) events and \(recorded.answers) answers, \(found.journals), "
        + "\(found.events) and \(found.answers) are there\(recorded.hasSameCounts(as: found) ? ", and not the same" : "")"
    case .headMissing: "workshop.head is missing, so that a loss of the last entries would not be seen"
    case .headOfAnotherWorkshop: "workshop.head is another workshop's"
    case .lostCommits(let count):
      "the last \(count == 1 ? "commit is" : "\(count) commits are") missing: the database is older than workshop.head"
    case .headDiffers(let database, let file):
      "the database is at commit \(database), workshop.head at \(file): one of them is not this workshop's last"
    case .guardMissing(let name): "\(name): missing or changed, so that recorded events could be changed unnoticed"
    case .changedModel(let path, let digest): "\(path): its bytes have the digest \(digest) now"
    case .strayFile(let path): "\(path): no model of this vault"
    case .unreadable(let path, let reason): "\(path): cannot be read (\(reason))"
    }
  }
}
