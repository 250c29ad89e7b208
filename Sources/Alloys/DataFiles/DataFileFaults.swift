import Quantities

/// All that is wrong with a data file, in the order of its lines.
public struct DataFileFaults: Error, Hashable, CustomStringConvertible {
  /// The faults, at least one.
  public let faults: [DataFileFault]

  package init(faults: [DataFileFault]) { self.faults = faults }

  /// One fault a line, the first fifty and how many more there are.
  public var description: String { FirstLines.of(faults, \.description).joined(separator: "\n") }
}
