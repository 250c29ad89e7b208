import Quantities

/// An item as a client wants it, with what the house's list and stock say of it at this moment.
public struct CartLine: Sendable, Hashable, Codable {
  /// The item's number.
  public let item: String
  /// What it is, for people.
  public let name: String
  /// What one costs.
  public let each: Money
  /// How many are wanted.
  public let wanted: Int
  /// How many are left; nil where it is made to order.
  public let left: Int?
  /// The least number of it.
  public let minimum: Minimum
  /// The working days until it is sent; nil where the house's own promise holds.
  public let workingDays: Int?

  /// Makes a line.
  public init(
    item: String, name: String, each: Money, wanted: Int, left: Int?, minimum: Minimum, workingDays: Int? = nil
  ) {
    self.item = item
    self.name = name
    self.each = each
    self.wanted = wanted
    self.left = left
    self.minimum = minimum
    self.workingDays = workingDays
  }

  /// The least number of an item.
  public enum Minimum: Sendable, Hashable, Codable {
    /// As the list says.
    case listed(Int)
    /// Of the client's own brand: as negotiated, nil before it is.
    case ownBrand(agreed: Int?)
    /// None: a sample.
    case sample
  }
}
