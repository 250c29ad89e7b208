/// What the program has to say beside its results, on the error stream.
enum Complaint {
  /// Prints a message with the program's name, as Unix tools do.
  static func print(_ message: String) throws(OutputFailure) {
    let label = Style.fitting(.error)(.bad, "pennyweight:")
    try StandardStream.error.write("\(label) \(message)\n")
  }
}
