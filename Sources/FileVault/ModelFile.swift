import Journals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files outside of a vault, as streams in and out of one.
public enum ModelFile {
  /// A regular file's bytes; they end with `changedWhileRead` where another program writes to it meanwhile.
  public static func bytes(at path: String) -> ModelBytes {
    let file = ReadFile(path)
    return ModelBytes { try await file.next() }
  }

  /// Up to eight letters and digits after the last dot, in lower case, with the dot; empty where there are none such.
  public static func ending(of path: String) -> String { VaultEntry.fileExtension(ofPath: path) }

  /// The digest of a regular file as it is now.
  public static func digest(of path: String) async throws(ModelStoreError) -> ModelDigest {
    var sum = SHA256Sum()
    do {
      for try await piece in bytes(at: path) { piece.withUnsafeBytes { sum.add($0) } }
    } catch {
      throw ModelStoreError(error, at: path)
    }
    return sum.digest
  }

  /// Writes a kept model to a file that must not be there yet.
  public static func write(_ model: StoredModel, to path: String) async throws(ModelStoreError) {
    let file = WrittenFile(path, rights: 0o400)
    do {
      for try await piece in model.bytes { try await file.write(piece) }
    } catch {
      unlink(path)
      throw ModelStoreError(error, at: path)
    }
  }
}

/// A file under reading, a piece at a time, on a thread of its own.
actor ReadFile {
  private static let piece = 1 << 20
  private let path: String
  private var open: OpenFile?
  private var before = stat()
  private var bytes = 0
  private let thread = BlockingThread("file.read")

  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  init(_ path: String) { self.path = path }

  /// The next bytes; nil at the end, once it is known that nobody wrote to the file meanwhile.
  func next() throws -> [UInt8]? {
    let file = try open ?? begin()
    let piece = try [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, count in
      count = try file.descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    bytes += piece.count
    if !piece.isEmpty { return piece }
    let after = try file.descriptor.status()
    guard bytes == Int(before.st_size), after.st_size == before.st_size, FileVault.isUnchanged(before, after) else {
      throw ModelStoreError.changedWhileRead(path: path)
    }
    return nil
  }

  private func begin() throws -> OpenFile {
    let file = try OpenFile(path, O_RDONLY | O_NONBLOCK)
    before = try file.descriptor.status()
    guard before.st_mode & S_IFMT == S_IFREG else {
      throw StorageTrouble(.unavailable, at: path, "not a regular file")
    }
    open = file
    return file
  }
}

/// A new file under writing, on a thread of its own.
actor WrittenFile {
  private let path: String
  private let rights: mode_t
  private var open: OpenFile?
  private let thread = BlockingThread("file.written")

  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  init(_ path: String, rights: mode_t) {
    self.path = path
    self.rights = rights
  }

  func write(_ piece: [UInt8]) throws {
    let file = try begun()
    try piece.withUnsafeBytes { bytes in try file.descriptor.write(bytes) }
  }

  /// Waits until all of it is on the disk.
  func sync() throws(StorageTrouble) { try begun().descriptor.sync() }

  private func begun() throws(StorageTrouble) -> OpenFile {
    if let open { return open }
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL, rights: rights)
    open = file
    return file
  }
}

/// An open file that an actor may hold.
final class OpenFile: Sendable {
  let descriptor: Descriptor

  init(_ path: String, _ flags: Int32, rights: mode_t = 0) throws(StorageTrouble) {
    descriptor = try Descriptor.open(path, flags, rights: rights)
  }
}
