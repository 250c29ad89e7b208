import Quantities

/// A kind of stone, as it is weighed.
public struct Gem: Sendable, Hashable {
  /// Its name in the trade: `diamond`, `lab-grown diamond`, `sapphire`.
  public let name: String
  /// Its density in g/cm³, exact as tabulated.
  public let density: ExactDecimal

  /// Whether it is a diamond, natural or laboratory-grown, as the table says; simulants are not.
  public let isDiamond: Bool

  /// The density that the trade's charts and shortcuts are made for, in g/cm³.
  static let diamondDensity = ExactDecimal(billionths: 3_530_000_000)
}

extension Gem: Codable {
  private enum CodingKeys: String, CodingKey { case name, density }

  /// Reads what was kept: name and density; whether that is a diamond, the table says.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    density = try values.decode(ExactDecimal.self, forKey: .density)
    isDiamond = StoneTables.standard.gem(named: name)?.isDiamond ?? false
  }
}
