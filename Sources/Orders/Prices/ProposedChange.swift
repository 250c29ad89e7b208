import Quantities

/// A change that costs money or time, told to the client before it is made.
public struct ProposedChange: Sendable, Hashable, Codable {
  /// Its number within the order, from 1.
  public let number: Int
  /// What changes.
  public let what: String
  /// What it adds to the price, tax included; below zero where it costs less.
  public let cost: Money
  /// The days that it adds to what was promised.
  public let days: Int
  /// The alloy that takes the quoted one's place, where that is the change.
  public let alloy: String?
  /// The metal part of which it is the alloy; nil for a piece of one metal.
  public let part: String?

  /// Makes a change.
  public init(number: Int, what: String, cost: Money, days: Int, alloy: String? = nil, part: String? = nil) {
    self.number = number
    self.what = what
    self.cost = cost
    self.days = days
    self.alloy = alloy
    self.part = part
  }
}
