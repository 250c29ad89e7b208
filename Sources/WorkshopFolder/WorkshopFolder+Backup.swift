import FileVault
import Journals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension WorkshopFolder {
  /// Copies the workshop as it stands at one moment into a new folder, while others go on writing, and checks the copy.
  ///
  /// The journals are copied first and the models after them, so that every model that an event names is there. The
  /// folder gets its name last: what has the name is whole. Throws `alreadyThere` for a name that is taken.
  public func backup(to destination: String) async throws(StorageTrouble) -> BackupReport {
    let destination = Self.withoutSlash(destination)
    guard access(destination, F_OK) != 0 else { throw StorageTrouble(.alreadyThere, at: destination) }
    let partial = "\(destination).incoming-\(getpid())"
    Self.removeLeftovers(of: destination)
    guard mkdir(partial, 0o700) == 0 else { throw StorageTrouble(errno: errno, at: partial) }
    do {
      let report = try await fill(partial, for: destination)
      try Descriptor.rename(partial, to: destination)
      try Descriptor.syncFolder(Self.parent(of: destination))
      return report
    } catch {
      FolderListing.remove(partial)
      throw error
    }
  }

  private func fill(_ partial: String, for destination: String) async throws(StorageTrouble) -> BackupReport {
    try await journals.copy(to: "\(partial)/workshop.sqlite")
    try await vault.copyAll(to: "\(partial)/vault")
    let copy = try await Self.open(partial, .toRead)
    let faults = try await copy.check()
    do {
      var extents: [JournalExtent] = []
      for kind in JournalKind.allCases { extents += try await copy.journals.journals(of: kind) }
      let models = try await copy.vault.all()
      try Descriptor.syncFolder(partial)
      return BackupReport(
        path: destination, journals: extents.count, events: extents.reduce(0) { $0 + $1.version.events },
        models: models.count, modelBytes: models.reduce(0) { $0 + $1.bytes }, faults: faults)
    } catch {
      throw StorageTrouble(unwrapping: error, at: partial)
    }
  }

  /// The path without slashes at its end.
  private static func withoutSlash(_ path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.last == "/" { path = path.dropLast() }
    return String(path)
  }

  /// Takes away what backups to the same place left whose programs were killed.
  private static func removeLeftovers(of destination: String) {
    let folder = parent(of: destination)
    let name = destination.split(separator: "/").last.map(String.init) ?? destination
    for found in (try? FolderListing.names(in: folder)) ?? [] where found.hasPrefix("\(name).incoming-") {
      guard let process = pid_t(found.dropFirst(name.count + ".incoming-".count)), process != getpid() else { continue }
      if kill(process, 0) != 0, errno == ESRCH { FolderListing.remove("\(folder)/\(found)") }
    }
  }

  /// The folder that a path's last name is in.
  private static func parent(of path: String) -> String {
    var path = Substring(path)
    while path.count > 1, path.last == "/" { path = path.dropLast() }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
