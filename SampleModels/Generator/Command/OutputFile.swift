#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is being written; closed at the end of its life.
struct OutputFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  /// How many bytes were written.
  private(set) var written = 0

  /// Creates the file, or empties the one that is there.
  init(creating path: String) throws(FileFailure) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0 { throw FileFailure(path: path, doing: "created") }
  }

  deinit { _ = close(descriptor) }

  /// Writes bytes at the end.
  mutating func write(_ bytes: [UInt8]) throws(FileFailure) {
    var done = 0
    while done < bytes.count {
      // Safe: `done` lies within the buffer, and the call reads no more than what is left of it.
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { throw FileFailure(path: path, doing: "written") }
      done += count
    }
    written += done
  }
}

/// The system's `write`, which the method's name hides.
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, start, count)
}
