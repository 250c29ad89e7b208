import Quantities

/// The stones of a piece, row by row as its list has them.
public struct StoneList: Sendable, Hashable, Codable {
  /// The rows, in the list's order.
  public let stones: [Stone]

  /// No stones.
  public static let none = StoneList(stones: [])

  /// How many stones there are.
  public var count: Int { stones.reduce(0) { $0 + $1.count } }

  /// The sum of the unrounded weights.
  public func carats(by rule: CaratRule) throws(ExactOverflow) -> ExactCarats {
    var sum = ExactCarats(.zero)
    for stone in stones { sum = sum + (try stone.caratsEach(by: rule).carats * stone.count) }
    return sum
  }
}
