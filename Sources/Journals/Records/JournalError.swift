/// Why the records could not be read or written; an append that throws has changed nothing.
public enum JournalError: Error, Sendable, Hashable {
  /// Journals were written by someone else meanwhile, all of them named: read them again, decide again.
  case conflict([VersionConflict])
  /// The key was used before, for a command with another body.
  case keyReusedForAnotherCommand(CommandKey)
  /// The body of an event is not one JSON value in UTF-8.
  case notJSON(JournalName, event: String)
  /// The records themselves cannot be reached or trusted.
  case storage(StorageTrouble)
}

extension JournalError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .conflict(let conflicts):
      "written by someone else meanwhile: \(conflicts.map(\.description).joined(separator: "; ")). "
        + "Nothing was recorded; look at it again and repeat the command"
    case .keyReusedForAnotherCommand(let key):
      "the key \"\(key)\" was used before for another command. Nothing was recorded; take a new key for a new command"
    case .notJSON(let journal, let event):
      "the event \(event) for \(journal) is not JSON in UTF-8. Nothing was recorded; this is a fault of the program"
    case .storage(let trouble): trouble.description
    }
  }
}
