import CSVFiles
import Quantities

/// One alloy, or one pattern material, with the density that it is weighed by.
///
/// Karat and colour do not fix a density (14K yellow spans 6.7 % between suppliers), so each carries its own.
public struct Alloy: Sendable, Hashable {
  /// Its name in the catalogue.
  public let id: AlloyID
  /// What it is sold as.
  public let metal: Metal
  /// Its karat, where it is gold.
  public let karat: Karat?
  /// Its colour in the trade's words, `white (nickel)`; nil where nobody names one.
  public let colour: String?
  /// The share of its precious metal by weight, 0 for base metals and pattern materials.
  public let fineness: Fineness
  /// What it is made of.
  public let composition: Composition
  /// Its density, with the range found between sources.
  public let density: Estimate<GramsPerCubicCentimetre>
  /// Who states it; each remark as written.
  public let sources: [String]
  /// Where its row stands.
  public let origin: RowOrigin
  /// Where the row stands that this one overrides.
  public internal(set) var overrides: RowOrigin?
}
