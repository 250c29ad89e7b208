/// A draft that is not printed, and why, for a person.
struct DraftRefusal: Error {
  /// The file or folder as the command line named it.
  let file: String
  /// What it makes of the program's exit status.
  let status: ExitStatus
  /// What is wrong, where, and what to do.
  let reason: String

  /// The line for the error stream.
  var message: String { "\(file.printable): \(reason.printable)" }
}
