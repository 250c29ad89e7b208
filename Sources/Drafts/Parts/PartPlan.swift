import Alloys
import Meshes

/// What each part of a draft is to be: a metal or a stone.
public struct PartPlan: Sendable {
  /// A name and what the parts that bear it are.
  public struct Entry<Substance: Sendable>: Sendable {
    /// The name of an object, group or material; `*` stands for any letters.
    public let name: String
    /// What they are.
    public let substance: Substance

    /// Makes an entry.
    public init(name: String, substance: Substance) {
      self.name = name
      self.substance = substance
    }
  }

  /// Metals by part; of two that fill the same space the first keeps it.
  public var metals: [Entry<Alloy>] = []
  /// Stones by part.
  public var stones: [Entry<Gem>] = []
  /// What all other parts are, where parts are named at all.
  public var rest: Alloy?

  /// What shells with the shape of a stone are, where these are taken out of the metal.
  public var found: Gem?

  /// Everything is metal, of whatever alloys are asked for.
  public static let none = PartPlan()

  /// Whether nothing is said of any part.
  public var isNone: Bool { metals.isEmpty && stones.isEmpty && found == nil }

  /// The most metal groups, the rest among them.
  public static let mostParts = PartedMetal.mostMetals

  /// How a plan does not fit the parts of a draft.
  public enum Fault: Sendable, Hashable {
    /// Several names mean one part.
    case namedTwice(part: String, by: [String])
    /// No part bears these names.
    case unknown([String])
    /// These parts have no metal.
    case withoutMetal([String])
  }

  /// What stones are taken by.
  public enum Grain: String, Sendable, Hashable {
    /// By the parts that the draft names.
    case part
    /// By the shells that are found in it.
    case shell
  }
}
