#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that could not be read or written, and why.
struct FileFailure: Error, CustomStringConvertible {
  let description: String

  /// Keeps the system's reason.
  init(path: String, doing what: String) {
    description = "\(path) cannot be \(what): \(String(cString: strerror(errno)))"
  }
}
