/// The roundings under which figures are shown to people, each with its name; a half goes away from zero.
public enum Rounding: Sendable, Hashable {
  /// A weight in a unit of the trade: to 0.01 g, and as fine as that in the others.
  case weight(WeightUnit)
  /// Carats, to 0.001 a stone.
  case carats
  /// A length in millimetres, to 0.01.
  case length
  /// An area in square millimetres, to 0.1.
  case area
  /// A volume in cubic millimetres, to 0.001.
  case volume
  /// A density in g/cm³, to 0.01, as the trade tabulates it.
  case density
  /// A percentage, to 0.1.
  case percent
  /// A ratio such as metal to wax, to 0.01.
  case ratio

  /// Digits after the point.
  public var decimals: Int {
    switch self {
    case .weight(.grams), .weight(.pennyweights), .length, .density, .ratio: 2
    case .weight(.tolas), .carats, .volume: 3
    case .weight(.troyOunces): 4
    case .area, .percent: 1
    }
  }

  /// The number, which counts the rounding's own unit, as it is shown.
  /// - Precondition: a finite number.
  public func string(_ number: Double) -> String { FixedDecimals.string(number, decimals: decimals) }
}

extension Rounding {
  /// A weight as it is shown in a unit of the trade, without the unit's symbol.
  public static func shown(_ weight: Grams, in unit: WeightUnit = .grams) -> String {
    Rounding.weight(unit).string(unit.count(weight))
  }

  /// Carats as they are shown.
  public static func shown(_ carats: Carats) -> String { Rounding.carats.string(carats.value) }

  /// A length as it is shown, in millimetres.
  public static func shown(_ length: Millimetres) -> String { Rounding.length.string(length.value) }

  /// An area as it is shown, in square millimetres.
  public static func shown(_ area: SquareMillimetres) -> String { Rounding.area.string(area.value) }

  /// A volume as it is shown, in cubic millimetres.
  public static func shown(_ volume: CubicMillimetres) -> String { Rounding.volume.string(volume.value) }

  /// A density as it is shown, in g/cm³.
  public static func shown(_ density: GramsPerCubicCentimetre) -> String { Rounding.density.string(density.value) }
}
