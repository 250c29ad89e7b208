import Alloys
import Meshes

/// What each part of a draft is to be: a metal or a stone.
struct PartPlan: Sendable {
  /// A name and what the parts that bear it are.
  struct Entry<Substance: Sendable>: Sendable {
    let name: String
    let substance: Substance
  }

  /// Metals by part; of two that fill the same space the first keeps it.
  var metals: [Entry<Alloy>] = []
  /// Stones by part.
  var stones: [Entry<Gem>] = []
  /// What all other parts are, where parts are named at all.
  var rest: Alloy?

  /// What shells with the shape of a stone are, where these are taken out of the metal.
  var found: Gem?

  /// Everything is metal, of whatever alloys are asked for.
  static let none = PartPlan()

  /// Whether nothing is said of any part.
  var isNone: Bool { metals.isEmpty && stones.isEmpty && found == nil }

  /// The most metal groups, the rest among them.
  static let mostParts = PartedMetal.mostMetals
}
