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

  /// One fault a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
