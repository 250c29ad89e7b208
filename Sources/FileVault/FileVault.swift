import Journals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Model files in a folder, each under the SHA-256 of its bytes: `ab/ab12….stl`.
///
/// The extension is that of the file as it was kept first: a few drafts can only be told by it. Several processes may
/// keep files at once.
public actor FileVault: ModelStore {
  /// The folder.
  public nonisolated let path: String
  let isReadOnly: Bool
  private let thread = BlockingThread("vault")

  /// The thread that is blocked.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  init(path: String, isReadOnly: Bool) {
    self.path = path
    self.isReadOnly = isReadOnly
  }

  /// Opens the folder; to write, it is made where it is missing, and what was left of broken-off writes is taken away.
  package static func open(_ path: String, toWrite: Bool) throws(StorageTrouble) -> FileVault {
    if toWrite {
      try FolderListing.make(path)
      try removeLeftovers(in: path)
    } else if access(path, F_OK) != 0 {
      throw StorageTrouble(errno: errno, at: path)
    }
    return FileVault(path: path, isReadOnly: !toWrite)
  }

  /// A kept model, to be read once; its bytes are held against its digest as they pass.
  public func model(_ digest: ModelDigest) throws(ModelStoreError) -> StoredModel {
    guard let path = try file(of: digest) else { throw .unknown(digest) }
    let file = DigestedFile(path, digest)
    return StoredModel(bytes: ModelBytes { try await file.next() }, ending: VaultEntry.fileExtension(ofPath: path))
  }

  /// Whether a model of this digest is kept.
  public func holds(_ digest: ModelDigest) throws(ModelStoreError) -> Bool { try file(of: digest) != nil }

  /// Reads a kept model whole and throws if its bytes are not what its name says.
  public func verify(_ digest: ModelDigest) throws(ModelStoreError) {
    guard let file = try file(of: digest) else { throw .unknown(digest) }
    let actual = try Self.digest(ofFileAt: file).digest
    guard actual == digest else { throw .changed(place: file, digest: actual) }
  }

  /// Every model that is kept, in the order of digests.
  public func all() throws(ModelStoreError) -> [KeptModel] {
    var models: [KeptModel] = []
    for entry in try entries() {
      guard let digest = entry.digest, digest != models.last?.digest else { continue }
      var status = stat()
      guard stat(entry.path, &status) == 0 else { throw .storage(StorageTrouble(errno: errno, at: entry.path)) }
      models.append(KeptModel(digest: digest, bytes: Int(status.st_size)))
    }
    return models
  }

  /// The file of a digest, whatever its extension, or nil.
  func file(of digest: ModelDigest) throws(ModelStoreError) -> String? {
    let folder = folder(of: digest)
    do {
      return try FolderListing.names(in: folder).first { VaultEntry.digest(ofName: $0) == digest }
        .map { "\(folder)/\($0)" }
    } catch let trouble where trouble.kind == .missing {
      return nil
    } catch {
      throw .storage(error)
    }
  }

  /// The folder that a digest's file is in: its first two digits.
  func folder(of digest: ModelDigest) -> String { Self.folder(of: digest, in: path) }

  static func folder(of digest: ModelDigest, in vault: String) -> String { "\(vault)/\(digest.hex.prefix(2))" }

  /// The digest and size of a file's bytes as they are now.
  static func digest(ofFileAt path: String) throws(ModelStoreError) -> KeptModel {
    do {
      let file = try Descriptor.open(path, O_RDONLY)
      var sum = SHA256Sum()
      let bytes = try file.readWhole { piece throws(StorageTrouble) in sum.add(piece) }
      return KeptModel(digest: sum.digest, bytes: bytes)
    } catch {
      throw .storage(error)
    }
  }
}

/// A kept file under reading, whose end is given only where its bytes are what its name says.
private actor DigestedFile {
  private let path: String
  private let digest: ModelDigest
  private let file: ReadFile
  private var sum = SHA256Sum()

  init(_ path: String, _ digest: ModelDigest) {
    self.path = path
    self.digest = digest
    file = ReadFile(path)
  }

  func next() async throws -> [UInt8]? {
    guard let piece = try await file.next() else {
      guard sum.digest == digest else { throw ModelStoreError.changed(place: path, digest: sum.digest) }
      return nil
    }
    piece.withUnsafeBytes { sum.add($0) }
    return piece
  }
}
