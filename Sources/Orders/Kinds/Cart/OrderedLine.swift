import Quantities

/// An item as it is ordered.
public struct OrderedLine: Sendable, Hashable, Codable {
  /// The item's number.
  public let item: String
  /// What it is, for people.
  public let name: String
  /// What one costs.
  public let each: Money
  /// How many.
  public internal(set) var count: Int
  /// The least number of it, which a change keeps to.
  public let least: Int
  /// The working days until it is sent; nil where the house's own promise holds.
  public let workingDays: Int?

  /// Whether it is a sample.
  public let isSample: Bool

  /// The same item at its price.
  var listed: ListedGoods { ListedGoods(item: item, name: name, each: each, count: count) }
}
