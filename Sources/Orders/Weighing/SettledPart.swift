import Quantities
import Quoting

/// A metal part of all pieces in a settlement: what was expected, what it is charged by, and how that is known.
public struct SettledPart: Sendable, Hashable, Codable {
  /// What it is called.
  public let name: String
  /// The expected weight.
  public let expected: WeighedGrams
  /// The weight that its lines follow.
  public let actual: WeighedGrams
  /// Whether the part was on the scale, or only its estimated share of the whole is known.
  public let basis: SharedWeighIn.Basis

  /// Makes a part.
  public init(name: String, expected: WeighedGrams, actual: WeighedGrams, basis: SharedWeighIn.Basis) {
    self.name = name
    self.expected = expected
    self.actual = actual
    self.basis = basis
  }
}
