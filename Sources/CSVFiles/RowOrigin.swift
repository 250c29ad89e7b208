/// Where a row of data was written: a line of a file, or an option of the command line.
public struct RowOrigin: Sendable, Hashable, CustomStringConvertible {
  /// The file or option, as its reader called it.
  public let file: String
  /// The line in it, counted from 1; nil where it has no lines.
  public let line: Int?

  /// Makes an origin.
  public init(file: String, line: Int?) {
    self.file = file
    self.line = line
  }

  /// The place as compilers print it: `alloys.csv:7`.
  public var description: String { line.map { "\(file):\($0)" } ?? file }
}
