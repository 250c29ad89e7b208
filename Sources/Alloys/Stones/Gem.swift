import Quantities

/// A kind of stone, as it is weighed.
public struct Gem: Sendable, Hashable, Codable {
  /// Its name in the trade: `diamond`, `lab-grown diamond`, `sapphire`.
  public let name: String
  /// Its density in g/cm³, exact as tabulated.
  public let density: ExactDecimal

  /// Whether it is a diamond, natural or laboratory-grown; simulants are not.
  public var isDiamond: Bool { name == "diamond" || name == "lab-grown diamond" }

  /// The density that the trade's charts and shortcuts are made for, in g/cm³.
  static let diamondDensity = ExactDecimal(billionths: 3_530_000_000)
}
