#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file whole or not at all: under a name of its own first, then moved into place.
enum OutputFile {
  /// Writes bytes to a path, replacing what is there.
  /// - Throws: `OutputFailure` with what the system said.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    let temporary = "\(path).\(getpid()).part"
    do throws(OutputFailure) {
      try store(bytes, at: temporary)
      guard rename(temporary, path) == 0 else { throw OutputFailure(errno: errno, file: path) }
    } catch {
      unlink(temporary)
      throw OutputFailure(errno: error.errno, file: path)
    }
  }

  private static func store(_ bytes: [UInt8], at path: String) throws(OutputFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw OutputFailure(errno: errno, file: path) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        throw OutputFailure(errno: errno, file: path)
      }
      rest = rest.dropFirst(written)
    }
    guard fsync(file) == 0 else { throw OutputFailure(errno: errno, file: path) }
  }
}

// `OutputFile.write` hides the C function's name within the type.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
