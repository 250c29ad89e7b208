import Journals
import Workshop
import WorkshopFolder

extension Workshop {
  /// The use cases over a folder.
  public init(_ folder: WorkshopFolder) { self.init(records: folder.journals, models: folder.vault) }
}

extension WorkshopFolder {
  /// Opens a workshop's folder; one that an earlier version wrote is brought up to date first, also where it is only
  /// read.
  public static func openUpToDate(
    _ path: String, _ opening: WorkshopOpening
  ) async throws(StorageTrouble) -> WorkshopFolder {
    do {
      let folder = try await open(path, opening)
      if try await Workshop(folder).isProjected() { return folder }
    } catch let trouble as StorageTrouble where opening == .toRead && trouble.kind == .olderSchema {
    } catch {
      throw StorageTrouble(unwrapping: error, at: path)
    }
    do {
      let older = try await open(path, .toWrite)
      try await Workshop(older).project()
      return opening == .toRead ? try await open(path, .toRead) : older
    } catch {
      throw StorageTrouble(unwrapping: error, at: path)
    }
  }
}
