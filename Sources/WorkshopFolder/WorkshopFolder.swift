import FileVault
import Journals
import SQLiteJournals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A workshop's folder, opened: `workshop.sqlite` with the journals, `vault/` with the model files.
public struct WorkshopFolder: Sendable {
  /// The folder.
  public let path: String
  /// The journals in it.
  public let journals: SQLiteJournals
  /// The model files in it.
  public let vault: FileVault
  /// Whether others than its owner may look into it or write there.
  public let isOpenToOthers: Bool

  /// Opens a workshop's folder, or makes it.
  ///
  /// Two processes may open one at the same moment: one makes it or brings it up to date, the other waits for that.
  public static func open(
    _ path: String, _ opening: WorkshopOpening
  ) async throws(StorageTrouble) -> WorkshopFolder {
    try await BlockingThread("opening").run { () throws(StorageTrouble) in try opened(path, opening) }
  }

  private static func opened(_ path: String, _ opening: WorkshopOpening) throws(StorageTrouble) -> WorkshopFolder {
    let database = "\(path)/workshop.sqlite"
    let mayMake = opening == .new || opening == .toWriteOrNew
    if mayMake { try FolderListing.make(path) }
    let folder = try Descriptor.open(path, O_RDONLY | O_DIRECTORY)
    // The lock is held until everything is open, also where nothing asks for the folder any more.
    defer { extendLifetime(folder) }
    try waitForLock(on: folder)
    let isThere = access(database, F_OK) == 0
    if isThere, opening == .new { throw StorageTrouble(.alreadyThere, at: database) }
    if !isThere, !mayMake { throw StorageTrouble(.missing, at: database) }
    let journals = try SQLiteJournals.open(database, toWrite: opening != .toRead)
    let vault = try FileVault.open("\(path)/vault", toWrite: opening != .toRead)
    if !isThere { try folder.sync() }
    let isOpen = try folder.status().st_mode & 0o077 != 0
    return WorkshopFolder(path: path, journals: journals, vault: vault, isOpenToOthers: isOpen)
  }

  /// All that is wrong in the journals' file and in the vault, none if both are sound.
  public func check() async throws(StorageTrouble) -> [StorageFault] {
    do {
      return try await journals.check() + vault.check()
    } catch {
      throw StorageTrouble(unwrapping: error, at: path)
    }
  }

  /// Waits up to ten seconds for another process that is opening the folder.
  private static func waitForLock(on folder: borrowing Descriptor) throws(StorageTrouble) {
    for _ in 0..<2000 {
      if folder.takeLock() { return }
      usleep(5000)
    }
    throw StorageTrouble(.locked, at: folder.path, "another program has been opening it for ten seconds")
  }
}
