import Journals
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileVault {
  /// Keeps a copy of a file; a file that is kept already is left as it is.
  ///
  /// The copy is written beside the models under a name of its own, synced, and only then renamed to its digest: a model
  /// is whole or it is not there.
  public func keep(fileAt source: String) throws(ModelStoreError) -> KeptModel {
    guard !isReadOnly else { throw .storage(StorageTrouble(.readOnly, at: path)) }
    let incoming = "\(path)/\(Self.incomingName())"
    defer { unlink(incoming) }
    let model = try copy(source, to: incoming)
    if let kept = try file(of: model.digest) {
      try verify(kept, model)
    } else {
      try rename(incoming, as: model, VaultEntry.fileExtension(ofPath: source))
    }
    try syncFolders(of: model.digest)
    return model
  }

  /// Begins the name of a file that is still being written.
  static let incomingPrefix = ".incoming-"

  /// Takes away what writes that were broken off more than a day ago left.
  func removeLeftovers() throws(StorageTrouble) {
    for name in try FolderListing.names(in: path) where name.hasPrefix(Self.incomingPrefix) {
      var status = stat()
      let file = "\(path)/\(name)"
      if stat(file, &status) == 0, time(nil) - Self.changed(status).tv_sec > 86_400 { unlink(file) }
    }
  }

  /// A name that no other write has, in this process or another.
  private static func incomingName() -> String {
    let number = written.add(1, ordering: .relaxed).newValue
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return "\(incomingPrefix)\(getpid())-\(number)-\(now.tv_sec)\(now.tv_nsec)"
  }

  /// Copies and digests a file in one pass; refuses one that is written to meanwhile.
  func copy(_ source: String, to incoming: String) throws(ModelStoreError) -> KeptModel {
    do {
      let file = try Descriptor.open(source, O_RDONLY | O_NONBLOCK)
      let before = try file.status()
      guard before.st_mode & S_IFMT == S_IFREG else {
        throw ModelStoreError.storage(StorageTrouble(.unavailable, at: source, "not a regular file"))
      }
      let copy = try Descriptor.open(incoming, O_WRONLY | O_CREAT | O_EXCL, rights: 0o444)
      var sum = SHA256Sum()
      let bytes = try file.readWhole { piece throws(StorageTrouble) in
        sum.add(piece)
        try copy.write(piece)
      }
      try copy.sync()
      let after = try file.status()
      guard bytes == Int(before.st_size), after.st_size == before.st_size, Self.isUnchanged(before, after) else {
        throw ModelStoreError.changedWhileRead(path: source)
      }
      return KeptModel(digest: sum.digest, bytes: bytes)
    } catch let trouble as StorageTrouble {
      throw .storage(trouble)
    } catch let error as ModelStoreError {
      throw error
    } catch {
      throw .storage(StorageTrouble(.unavailable, at: source, "\(error)"))
    }
  }

  /// A model that is kept already is as long as the new copy of it.
  ///
  /// Its bytes are read again by `verify` and `check` alone, so that keeping a large model twice costs one pass.
  private func verify(_ kept: String, _ model: KeptModel) throws(ModelStoreError) {
    var status = stat()
    guard stat(kept, &status) == 0 else { throw .storage(StorageTrouble(errno: errno, at: kept)) }
    if Int(status.st_size) != model.bytes {
      throw .changed(path: kept, digest: try Self.digest(ofFileAt: kept).digest)
    }
  }

  /// Gives the copy its name.
  private func rename(_ incoming: String, as model: KeptModel, _ fileExtension: String) throws(ModelStoreError) {
    let folder = folder(of: model.digest)
    do {
      try FolderListing.make(folder)
      try Descriptor.rename(incoming, to: "\(folder)/\(model.digest.hex)\(fileExtension)")
    } catch {
      throw .storage(error)
    }
  }

  /// Waits until the folders have the name on disk, also one that another process gave a moment ago.
  private func syncFolders(of digest: ModelDigest) throws(ModelStoreError) {
    do {
      try Descriptor.syncFolder(folder(of: digest))
      try Descriptor.syncFolder(path)
    } catch {
      throw .storage(error)
    }
  }

  private static func isUnchanged(_ before: stat, _ after: stat) -> Bool {
    let (first, last) = (changed(before), changed(after))
    return first.tv_sec == last.tv_sec && first.tv_nsec == last.tv_nsec
  }

  private static func changed(_ status: stat) -> timespec {
    #if canImport(Darwin)
      status.st_mtimespec
    #else
      status.st_mtim
    #endif
  }
}

/// How many files this process has begun to keep.
private let written = Atomic<Int>(0)
