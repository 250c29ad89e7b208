import Quantities

/// All that is wrong with a file of a house, in the order of its lines.
public struct HouseFileFaults: Error, Hashable, CustomStringConvertible {
  /// The faults, at least one.
  public let faults: [HouseFileFault]

  /// Gathers faults.
  /// - Precondition: at least one.
  init(faults: [HouseFileFault]) {
    precondition(!faults.isEmpty, "a file without a fault is read")
    self.faults = faults
  }

  /// One fault a line, the first fifty and how many more there are.
  public var description: String { FirstLines.of(faults, \.description).joined(separator: "\n") }
}
