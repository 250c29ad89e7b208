/// All that is wrong with a data file, in the order of its lines.
public struct DataFileFaults: Error, Hashable, CustomStringConvertible {
  /// The faults, at least one.
  public let faults: [DataFileFault]

  package init(faults: [DataFileFault]) { self.faults = faults }

  /// One fault a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
