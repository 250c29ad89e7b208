/// What the program has to say beside its results, on the error stream.
enum Complaint {
  /// Prints a message with the program's name, as Unix tools do; a file's name cannot move the cursor.
  static func print(_ message: String) throws(OutputFailure) {
    let label = Style.fitting(.error)(.bad, "pennyweight:")
    let lines = message.split(separator: "\n").map { "\(label) \(String($0).printable)\n" }
    try StandardStream.error.write(lines.joined())
  }
}
