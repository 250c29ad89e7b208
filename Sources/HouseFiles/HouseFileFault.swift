/// One thing that is wrong with a file of a house: where, what, and what to do.
public struct HouseFileFault: Sendable, Hashable, CustomStringConvertible {
  /// The file, as its reader called it.
  public let file: String
  /// The line in it, counted from 1.
  public let line: Int
  /// The key, from the top: `setting.prong[1].below`; empty for the file as a whole.
  public let key: String
  /// What is wrong.
  public let problem: Problem

  /// The place, what is wrong and what to do, in one line.
  public var description: String {
    "\(file):\(line): \(key.isEmpty ? "" : key + ": ")\(problem.whatIsWrong); \(problem.whatToDo)"
  }
}
