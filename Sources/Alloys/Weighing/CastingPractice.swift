import Quantities

/// How a house casts and finishes; every default has its source in `Data/casting-practice.csv`.
public struct CastingPractice: Sendable, Hashable {
  /// How the raw casting's size follows from the draft's.
  public private(set) var size: CastSize
  /// What finishing takes off.
  public private(set) var finishing: FinishingLoss
  /// Sprue and button over the raw casting by weight; melted, not kept by the customer.
  public private(set) var sprue: Estimate<Ratio>
  /// The wax or resin of the pattern.
  public private(set) var pattern: AlloyID
  private var sources: [Key: String]

  /// What a house can set; the raw value is the key in its file.
  public enum Key: String, Sendable, CaseIterable, Hashable {
    /// The raw casting over the draft by weight, where the house scales its patterns; replaces the shrinkage.
    case castWeightFactor = "cast_weight_factor"
    /// How much every length shrinks, where the house does not scale; replaces the weight factor.
    case linearShrinkage = "linear_shrinkage_percent"
    /// The depth that finishing takes off the exposed surface; replaces the flat loss.
    case finishingDepth = "finishing_depth_mm"
    /// The share of the raw casting that finishing takes, whatever its surface; replaces the depth.
    case finishingLoss = "finishing_loss_percent"
    /// Sprue and button over the raw casting.
    case sprue = "sprue_percent"
    /// The wax or resin of the pattern, by its name in the catalogue.
    case pattern = "pattern_material"
  }

  /// Where the value in force for a key comes from; nil where another key has replaced it.
  public func source(of key: Key) -> String? { sources[key] }

  /// The project's own defaults, which are part of the program.
  public static let standard: CastingPractice = {
    do {
      let rows = try settings(
        text: String(decoding: PackageResources.casting_practice_csv, as: UTF8.self), source: "casting-practice.csv")
      guard let practice = CastingPractice(all: rows) else {
        preconditionFailure("the project's own casting practice leaves something open")
      }
      return practice
    } catch {
      preconditionFailure("the project's own casting practice is at fault:\n\(error)")
    }
  }()
}

extension CastingPractice {
  /// One value of a house's practice.
  enum Setting {
    case size(CastSize)
    case finishing(FinishingLoss)
    case sprue(Estimate<Ratio>)
    case pattern(AlloyID)
  }

  /// A practice out of settings that leave nothing open.
  init?(all settings: [(key: Key, setting: Setting, source: String)]) {
    var (size, finishing): (CastSize?, FinishingLoss?)
    var (sprue, pattern): (Estimate<Ratio>?, AlloyID?)
    for row in settings {
      switch row.setting {
      case .size(let value): size = value
      case .finishing(let value): finishing = value
      case .sprue(let value): sprue = value
      case .pattern(let value): pattern = value
      }
    }
    guard let size, let finishing, let sprue, let pattern else { return nil }
    self.size = size
    self.finishing = finishing
    self.sprue = sprue
    self.pattern = pattern
    sources = Dictionary(uniqueKeysWithValues: settings.map { ($0.key, $0.source) })
  }

  /// Puts one setting in force.
  mutating func apply(_ setting: Setting, of key: Key, source: String) {
    switch setting {
    case .size(let value):
      size = value
      sources[.castWeightFactor] = nil
      sources[.linearShrinkage] = nil
    case .finishing(let value):
      finishing = value
      sources[.finishingDepth] = nil
      sources[.finishingLoss] = nil
    case .sprue(let value): sprue = value
    case .pattern(let value): pattern = value
    }
    sources[key] = source
  }
}
