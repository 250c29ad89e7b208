import Quantities

/// What the pattern of a draft weighs.
public struct PatternWeight: Sendable, Hashable {
  /// The wax or resin.
  public let material: Alloy
  /// Its weight without a sprue.
  public let weight: Estimate<Grams>
  /// How many times the pattern's weight the same volume of metal is: density over density.
  public let metalToPattern: Estimate<Ratio>
}
