import Quantities

/// One thing that is wrong with a file of comma-separated values, where it is, and what to do about it.
///
/// What may be wrong is the file's own list of problems: those of any file (`CSVProblem`) and those of what it tells.
public struct CSVFault<Problem: RowProblem>: Sendable, Hashable, CustomStringConvertible {
  /// Where it is.
  public let origin: RowOrigin
  /// The column or key, where the fault lies in one.
  public let column: String?
  /// What is wrong.
  public let problem: Problem

  package init(origin: RowOrigin, column: String?, problem: Problem) {
    self.origin = origin
    self.column = column
    self.problem = problem
  }

  /// The place, what is wrong and what to do, in one line.
  public var description: String {
    "\(origin): \(column.map { "\($0): " } ?? "")\(problem.whatIsWrong); \(problem.whatToDo)"
  }
}

/// All that is wrong with a file, in the order of its lines.
public struct CSVFaults<Problem: RowProblem>: Error, Hashable, CustomStringConvertible {
  /// The faults, at least one.
  public let faults: [CSVFault<Problem>]

  package init(_ faults: [CSVFault<Problem>]) {
    self.faults = faults.sorted { ($0.origin.line ?? 0) < ($1.origin.line ?? 0) }
  }

  /// One fault a line, the first fifty and how many more there are.
  public var description: String { FirstLines.of(faults, \.description).joined(separator: "\n") }
}

/// What can be wrong with the rows of one kind of file.
public protocol RowProblem: Sendable, Hashable {
  /// A problem that any file may have.
  static func file(_ problem: CSVProblem) -> Self
  /// What is wrong, in the words of people.
  var whatIsWrong: String { get }
  /// What to do about it.
  var whatToDo: String { get }
}
