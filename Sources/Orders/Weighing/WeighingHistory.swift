import Quantities

/// How far a house's finished pieces were from their expected weights before: what a reading is held against.
public struct WeighingHistory: Sendable, Hashable, Codable {
  /// How many weigh-ins it is drawn from.
  public let count: Int
  /// The largest deviation among them, over or under.
  public let largest: Percentage

  /// Draws a history.
  public init(count: Int, largest: Percentage) {
    self.count = count
    self.largest = largest
  }

  /// A house that has weighed nothing yet.
  public static let none = Self(count: 0, largest: .zero)

  /// From how many weigh-ins a house's own history counts.
  public static let enough = 10

  /// How far beyond its own interval a weight is still plausible: the house's largest deviation, once it has weighed
  /// enough; before that a tenth, since finished pieces lose between 5 and 20 % of the cast weight (design data).
  public var allowance: Percentage { count >= Self.enough ? largest : Percentage(ExactDecimal(10)) }

  /// The allowance of an expected weight, rounded up to 0.01 g so that nothing plausible is left out.
  func allowance(of expected: WeighedGrams) -> ExactDecimal {
    let exact = try? ExactRatio(expected.value) * allowance.share
    return (try? exact?.decimal(toPlaces: WeighedGrams.tradePlaces, by: .up)) ?? .zero
  }
}
