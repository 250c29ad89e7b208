import Journals

extension FileVault {
  /// Reads every model and gives all that is not as it was kept, none if the vault is sound.
  ///
  /// What is being written at the moment, or was left of a write that was broken off, is no fault: nothing points to it.
  public func check() throws(ModelStoreError) -> [StorageFault] {
    var faults: [StorageFault] = []
    for entry in try entries() {
      guard let digest = entry.digest else {
        faults.append(.strayFile(path: entry.path))
        continue
      }
      do {
        let actual = try Self.digest(ofFileAt: entry.path).digest
        if actual != digest { faults.append(.changedModel(path: entry.path, digest: actual.hex)) }
      } catch {
        faults.append(.unreadable(path: entry.path, reason: "\(error)"))
      }
    }
    return faults
  }

  /// Every file in the vault in the order of names, those left out that are being written.
  func entries() throws(ModelStoreError) -> [VaultEntry] {
    do {
      var entries: [VaultEntry] = []
      for folder in try FolderListing.names(in: path) where !folder.hasPrefix(Self.incomingPrefix) {
        guard FolderListing.isFolder("\(path)/\(folder)") else {
          entries.append(VaultEntry(stray: folder, in: path))
          continue
        }
        for name in try FolderListing.names(in: "\(path)/\(folder)") {
          entries.append(VaultEntry(folder: folder, name: name, in: path))
        }
      }
      return entries
    } catch {
      throw .storage(error)
    }
  }
}
