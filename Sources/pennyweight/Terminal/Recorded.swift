/// What is printed of a command that is recorded already.
enum Recorded {
  /// Prints; where that fails the command is recorded all the same, and whoever gave it must know.
  static func printing(isRecorded: Bool, _ print: () throws -> Void) throws {
    do { try print() } catch let failure as OutputFailure where isRecorded { throw failure.afterRecording }
  }
}
