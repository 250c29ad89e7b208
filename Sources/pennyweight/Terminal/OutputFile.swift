#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file whole or not at all: under a name of its own first, then moved into place.
///
/// What exists and is no regular file (a device, a pipe, `/dev/stdout`) is written into as it stands; a link is kept and
/// its target written; a file that is replaced leaves its mode to the new one.
enum OutputFile {
  /// Writes bytes to a path, replacing what is there.
  /// - Throws: `OutputFailure` with what the system said.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    if path == "/dev/stdout" { return try store(bytes, in: STDOUT_FILENO, named: path) }
    if path == "/dev/stderr" { return try store(bytes, in: STDERR_FILENO, named: path) }
    var existing = stat()
    guard stat(path, &existing) == 0 else {
      // A link to a file that is yet to be made is followed by the system.
      return isLink(path) ? try fill(path, bytes) : try replace(path, with: bytes, mode: nil)
    }
    guard existing.st_mode & S_IFMT == S_IFREG else { return try fill(path, bytes) }
    try replace(isLink(path) ? target(of: path) : path, with: bytes, mode: existing.st_mode & 0o777)
  }

  private static func isLink(_ path: String) -> Bool {
    var entry = stat()
    return lstat(path, &entry) == 0 && entry.st_mode & S_IFMT == S_IFLNK
  }

  /// The path of what a link leads to in the end.
  private static func target(of path: String) throws(OutputFailure) -> String {
    guard let target = realpath(path, nil) else { throw OutputFailure(errno: errno, file: path) }
    defer { free(target) }
    return String(cString: target)
  }

  private static func replace(_ path: String, with bytes: [UInt8], mode: mode_t?) throws(OutputFailure) {
    let temporary = "\(path).\(getpid()).part"
    do throws(OutputFailure) {
      let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard file >= 0 else { throw OutputFailure(errno: errno) }
      defer { close(file) }
      if let mode { guard fchmod(file, mode) == 0 else { throw OutputFailure(errno: errno) } }
      try store(bytes, in: file, named: temporary)
      guard fsync(file) == 0 else { throw OutputFailure(errno: errno) }
      guard rename(temporary, path) == 0 else { throw OutputFailure(errno: errno) }
    } catch {
      unlink(temporary)
      throw OutputFailure(errno: error.errno, file: path)
    }
  }

  /// Writes into what stands at a path.
  private static func fill(_ path: String, _ bytes: [UInt8]) throws(OutputFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw OutputFailure(errno: errno, file: path) }
    defer { close(file) }
    try store(bytes, in: file, named: path)
  }

  private static func store(_ bytes: [UInt8], in file: Int32, named path: String) throws(OutputFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        throw OutputFailure(errno: errno, file: path)
      }
      rest = rest.dropFirst(written)
    }
  }
}

// `OutputFile.write` hides the C function's name within the type.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
