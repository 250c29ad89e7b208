import Journals

extension FileVault {
  /// Copies every model to a new vault under the name that it has; a damaged one too, for the check to name.
  package func copyAll(to destination: String) throws(StorageTrouble) {
    let copy = try Self.open(destination, toWrite: true)
    do {
      var folders: Set<String> = []
      for entry in try entries() {
        guard let digest = entry.digest else { continue }
        let folder = copy.folder(of: digest)
        if folders.insert(folder).inserted { try FolderListing.make(folder) }
        let name = entry.path.split(separator: "/").last ?? ""
        _ = try copy.copy(entry.path, to: "\(folder)/\(name)")
      }
      for folder in folders { try Descriptor.syncFolder(folder) }
      try Descriptor.syncFolder(destination)
    } catch {
      throw StorageTrouble(unwrapping: error, at: destination)
    }
  }
}
