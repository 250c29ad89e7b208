/// A unit that the trade weighs metal in.
public enum WeightUnit: String, CaseIterable, Sendable, Codable {
  /// Grams.
  case grams = "g"
  /// Pennyweights, 1/20 troy ounce.
  case pennyweights = "dwt"
  /// Troy ounces of 31.1034768 g exactly (international yard and pound agreement, 1959).
  case troyOunces = "ozt"
  /// Tolas of 11.6638038 g (180 grains exactly).
  case tolas = "tola"

  /// Grams in one unit; exact, since the grain is 0.06479891 g.
  public var grams: Grams {
    switch self {
    case .grams: Grams(1)
    case .pennyweights: Grams(0.06479891 * 24)
    case .troyOunces: Grams(0.06479891 * 480)
    case .tolas: Grams(0.06479891 * 180)
    }
  }

  /// How many of this unit the weight is.
  public func count(_ weight: Grams) -> Double { weight / grams }
}
