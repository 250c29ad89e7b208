import Quantities

/// What covering a piece with a thin layer of metal costs.
public struct PlatingTerms: Sendable, Hashable, Codable {
  /// The house's name for it: `gold-plated`, `vermeil`, `rhodium`.
  public let finish: String
  /// Micrometres of it.
  public let thickness: ExactDecimal
  /// Its density in g/cm³.
  public let density: ExactDecimal
  /// What its metal costs.
  public let metal: Source
  /// The work, for a piece.
  public let perPiece: ExactDecimal

  /// Makes terms.
  public init(finish: String, thickness: ExactDecimal, density: ExactDecimal, metal: Source, perPiece: ExactDecimal) {
    self.finish = finish
    self.thickness = thickness
    self.density = density
    self.metal = metal
    self.perPiece = perPiece
  }

  /// Where the price of the layer's metal comes from.
  public enum Source: Sendable, Hashable, Codable {
    /// A fix, the layer's fineness and the house's markup.
    case fix(metal: PreciousMetal, fineness: Fineness, markup: Percentage)
    /// An amount for a gram, where no fix is kept: rhodium.
    case perGram(amount: ExactDecimal)
  }

  /// Whether it makes gold-plated silver of silver.
  public var isGold: Bool {
    switch metal {
    case .fix(let metal, _, _): metal == .gold
    case .perGram: false
    }
  }
}
