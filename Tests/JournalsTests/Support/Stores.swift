import InMemoryJournals
import Journals
import WorkshopFolder

/// Every implementation of the stores: whatever is a store's rule is tested on each of them.
enum Stores: String, CaseIterable, Sendable {
  case sqliteAndFiles
  case inMemory

  /// New stores, and what holds the folder that they are in.
  func made() async throws -> (journals: any JournalStore, models: any ModelStore, scratch: Scratch) {
    let scratch = try Scratch()
    switch self {
    case .sqliteAndFiles:
      let folder = try await scratch.workshop()
      return (folder.journals, folder.vault, scratch)
    case .inMemory: return (InMemoryJournals(), InMemoryModels(), scratch)
    }
  }
}
