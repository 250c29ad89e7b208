/// Where a row of data was written.
public struct RowOrigin: Sendable, Hashable, CustomStringConvertible {
  /// The file, as its reader called it.
  public let file: String
  /// The line in it, counted from 1.
  public let line: Int

  /// Makes an origin.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// The place as compilers print it: `alloys.csv:7`.
  public var description: String { "\(file):\(line)" }
}
