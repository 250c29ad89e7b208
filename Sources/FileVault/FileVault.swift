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
public struct FileVault: ModelStore {
  /// The folder.
  public let path: String
  let isReadOnly: Bool

  /// Opens the folder; to write, it is made where it is missing, and what was left of broken-off writes is taken away.
  package static func open(_ path: String, toWrite: Bool) throws(StorageTrouble) -> FileVault {
    let vault = FileVault(path: path, isReadOnly: !toWrite)
    if toWrite {
      try FolderListing.make(path)
      try vault.removeLeftovers()
    } else if access(path, F_OK) != 0 {
      throw StorageTrouble(errno: errno, at: path)
    }
    return vault
  }

  /// Where a kept model lies, to be read alone.
  public func path(of digest: ModelDigest) throws(ModelStoreError) -> String {
    guard let file = try file(of: digest) else { throw .unknown(digest) }
    return file
  }

  /// Reads a kept model whole and throws if its bytes are not what its name says.
  public func verify(_ digest: ModelDigest) throws(ModelStoreError) {
    let file = try path(of: digest)
    let actual = try Self.digest(ofFileAt: file).digest
    guard actual == digest else { throw .changed(path: file, digest: actual) }
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
  func folder(of digest: ModelDigest) -> String { "\(path)/\(digest.hex.prefix(2))" }

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
