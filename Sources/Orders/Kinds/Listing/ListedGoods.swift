import Quantities
import Quoting

/// So many pieces at a price that stands: from a list, or told with a sample.
public struct ListedGoods: Sendable, Hashable, Codable {
  /// The item's number.
  public let item: String
  /// What it is, for people.
  public let name: String
  /// What one costs.
  public let each: Money
  /// How many.
  public let count: Int

  /// The name of its line in an offer.
  var lineID: String { "goods.\(item)" }

  /// Makes goods.
  public init(item: String, name: String, each: Money, count: Int) {
    self.item = item
    self.name = name
    self.each = each
    self.count = count
  }
}
