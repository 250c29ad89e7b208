/// All that is wrong with a price book, in the order of its lines.
public struct PriceBookFaults: Error, Hashable, CustomStringConvertible {
  /// The faults, at least one.
  public let faults: [PriceBookFault]

  /// One fault a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
