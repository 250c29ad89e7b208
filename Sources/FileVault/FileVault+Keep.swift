import Journals
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileVault {
  /// Keeps bytes; those that are kept already are left as they are.
  ///
  /// They are written beside the models under a name of their own, synced, and only then renamed to their digest: a model
  /// is whole or it is not there.
  public func keep(_ bytes: ModelBytes, ending: String) async throws(ModelStoreError) -> KeptModel {
    guard !isReadOnly else { throw .storage(StorageTrouble(.readOnly, at: path)) }
    let incoming = "\(path)/\(Self.incomingName())"
    defer { unlink(incoming) }
    let model = try await Self.write(bytes, to: incoming)
    if let kept = try file(of: model.digest) {
      try verify(kept, model)
    } else {
      try rename(incoming, as: model, ending)
    }
    try syncFolders(of: model.digest)
    return model
  }

  private static func write(_ bytes: ModelBytes, to incoming: String) async throws(ModelStoreError) -> KeptModel {
    let file = WrittenFile(incoming, rights: 0o400)
    var sum = SHA256Sum()
    var count = 0
    do {
      for try await piece in bytes {
        piece.withUnsafeBytes { sum.add($0) }
        try await file.write(piece)
        count += piece.count
      }
      try await file.sync()
    } catch {
      throw ModelStoreError(error, at: incoming)
    }
    return KeptModel(digest: sum.digest, bytes: count)
  }

  /// Begins the name of a file that is still being written.
  static let incomingPrefix = ".incoming-"

  /// Takes away what writes that were broken off more than a day ago left.
  static func removeLeftovers(in path: String) throws(StorageTrouble) {
    for name in try FolderListing.names(in: path) where name.hasPrefix(incomingPrefix) {
      var status = stat()
      let file = "\(path)/\(name)"
      if stat(file, &status) == 0, time(nil) - changed(status).tv_sec > 86_400 { unlink(file) }
    }
  }

  /// A name that no other write has, in this process or another.
  private static func incomingName() -> String {
    let number = written.add(1, ordering: .relaxed).newValue
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return "\(incomingPrefix)\(getpid())-\(number)-\(now.tv_sec)\(now.tv_nsec)"
  }

  /// Copies a file of this vault as it is.
  static func copy(_ source: String, to incoming: String) throws(StorageTrouble) {
    let file = try Descriptor.open(source, O_RDONLY)
    let copy = try Descriptor.open(incoming, O_WRONLY | O_CREAT | O_EXCL, rights: 0o400)
    _ = try file.readWhole { piece throws(StorageTrouble) in try copy.write(piece) }
    try copy.sync()
  }

  /// A model that is kept already is as long as the new copy of it.
  ///
  /// Its bytes are read again by `verify` and `check` alone, so that keeping a large model twice costs one pass.
  private func verify(_ kept: String, _ model: KeptModel) throws(ModelStoreError) {
    var status = stat()
    guard stat(kept, &status) == 0 else { throw .storage(StorageTrouble(errno: errno, at: kept)) }
    if Int(status.st_size) != model.bytes {
      throw .changed(place: kept, digest: try Self.digest(ofFileAt: kept).digest)
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

  static func isUnchanged(_ before: stat, _ after: stat) -> Bool {
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
