/// One thing that is wrong with a data file, where it is, and what to do about it.
public struct DataFileFault: Sendable, Hashable, CustomStringConvertible {
  /// Where it is.
  public let origin: RowOrigin
  /// The column or key, where the fault lies in one.
  public let column: String?
  /// What is wrong.
  public let problem: Problem

  /// The place, what is wrong and what to do, in one line.
  public var description: String {
    "\(origin): \(column.map { "\($0): " } ?? "")\(problem.whatIsWrong); \(problem.whatToDo)"
  }
}
