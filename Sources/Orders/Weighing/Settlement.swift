import HousePolicies
import Quantities
import Quoting

/// The final invoice of an order: estimate against actual, line by line, and what is still due.
public struct Settlement: Sendable, Hashable, Codable {
  /// The expected weight of all pieces.
  public let expected: WeighedGrams
  /// The weighed metal of all pieces.
  public let actual: WeighedGrams
  /// The metal parts with what each is charged by and how that is known; nil for pieces of one metal.
  public let parts: [SettledPart]?
  /// The share by which it differs, to a hundredth of a percent, half up.
  public let deviation: Percentage
  /// What the house's bands make of it.
  public let outcome: DeviationOutcome
  /// Why the specialist settles it so; kept wherever the bands ask for it.
  public let reason: String?
  /// The quoted lines beside the final ones.
  public let lines: [SettledLine]
  /// Changes that the client accepted, with what each added.
  public let changes: [ProposedChange]
  /// The quoted total and the changes.
  public let quoted: Money
  /// The final price.
  public let final: Money

  /// The deviation in money: what the weighing alone changed.
  public func difference() throws(MoneyError) -> Money { try final - quoted }

  /// Grams more, or less below zero, than expected.
  public var grams: WeighedGrams { WeighedGrams(actual.value - expected.value) }
}
