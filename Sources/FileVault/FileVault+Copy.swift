import Journals

extension FileVault {
  /// Copies every model to a new vault under the name that it has; a damaged one too, for the check to name.
  package func copyAll(to destination: String) throws(StorageTrouble) {
    try FolderListing.make(destination)
    do {
      var folders: Set<String> = []
      for entry in try entries() {
        guard let digest = entry.digest else { continue }
        let folder = Self.folder(of: digest, in: destination)
        if folders.insert(folder).inserted { try FolderListing.make(folder) }
        let name = entry.path.split(separator: "/").last ?? ""
        try Self.copy(entry.path, to: "\(folder)/\(name)")
      }
      for folder in folders { try Descriptor.syncFolder(folder) }
      try Descriptor.syncFolder(destination)
    } catch {
      throw StorageTrouble(unwrapping: error, at: destination)
    }
  }
}
