#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program printed could not be written.
struct OutputFailure: Error {
  /// The system's reason.
  let errno: Int32

  /// The reader closed the pipe: it has what it wanted, so nothing needs to be said.
  var isClosedPipe: Bool { errno == EPIPE }

  /// What a person is told.
  var message: String {
    "cannot write the output: \(String(cString: strerror(errno))). Free some space or write elsewhere, and run it again."
  }
}
