#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program printed, or a file that it was asked for, could not be written.
struct OutputFailure: Error {
  /// The system's reason.
  let errno: Int32
  /// The file; nothing for the program's own output.
  let file: String?

  init(errno: Int32, file: String? = nil) {
    self.errno = errno
    self.file = file
  }

  /// The reader closed the pipe: it has what it wanted, so nothing needs to be said.
  var isClosedPipe: Bool { errno == EPIPE }

  /// What a person is told.
  var message: String {
    "cannot write \(file?.printable ?? "the output"): \(String(cString: strerror(errno))). "
      + "Free some space or write elsewhere, and run it again."
  }
}
