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
  /// Whether the command was recorded before, and only what it gave could not be printed.
  let isRecorded: Bool

  init(errno: Int32, file: String? = nil) { self.init(errno: errno, file: file, isRecorded: false) }

  private init(errno: Int32, file: String?, isRecorded: Bool) {
    self.errno = errno
    self.file = file
    self.isRecorded = isRecorded
  }

  /// The same failure once the command is recorded.
  var afterRecording: OutputFailure { OutputFailure(errno: errno, file: file, isRecorded: true) }

  /// The reader closed the pipe: it has what it wanted, so nothing needs to be said, unless something was recorded.
  var isClosedPipe: Bool { errno == EPIPE && !isRecorded }

  /// What a person is told.
  var message: String {
    "cannot write \(file?.printable ?? "the output"): \(String(cString: strerror(errno))). "
      + (isRecorded
        ? "The command is recorded: do not repeat it. `order show` and `order log` tell what it gave."
        : "\(advice), and run it again.")
  }

  private var advice: String {
    switch errno {
    case ENOENT, ENOTDIR: "Make the folder first"
    case EISDIR: "Name a file in that folder"
    case EACCES, EPERM, EROFS: "Write to a folder that is yours"
    default: "Free some space or write elsewhere"
    }
  }
}
