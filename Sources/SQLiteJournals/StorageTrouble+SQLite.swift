import GRDB
import Journals

extension StorageTrouble {
  /// What an error of SQLite means for a person.
  init(_ error: any Error, at place: String, isReadOnly: Bool = false) {
    if let trouble = error as? StorageTrouble {
      self = trouble
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.damaged, at: place, "\(error)")
      return
    }
    let code = error.resultCode
    let kind: Kind =
      if [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL].contains(code) {
        .locked
      } else if code == .SQLITE_FULL {
        .full
      } else if [.SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_ERROR].contains(code) {
        .damaged
      } else if code == .SQLITE_NOTADB {
        .foreign
      } else if code == .SQLITE_READONLY, isReadOnly {
        .readOnly
      } else if [.SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN].contains(code) {
        .notPermitted
      } else {
        .unavailable
      }
    self.init(kind, at: place, error.message ?? "\(error.extendedResultCode)")
  }
}

extension JournalError {
  /// An error from within a transaction: ours as it is, SQLite's in words for people.
  init(_ error: any Error, at place: String, isReadOnly: Bool) {
    self = error as? JournalError ?? .storage(StorageTrouble(error, at: place, isReadOnly: isReadOnly))
  }
}
