/// The unit that a draft was drawn in; STL and OBJ do not say.
public enum DrawnUnit: String, CaseIterable, Sendable, Codable {
  /// Millimetres, the default of jewelry CAD.
  case millimetres = "mm"
  /// Centimetres.
  case centimetres = "cm"
  /// Inches of 25.4 mm exactly.
  case inches = "in"
  /// Metres.
  case metres = "m"

  /// Millimetres in one unit, exact.
  public var millimetres: Double {
    switch self {
    case .millimetres: 1
    case .centimetres: 10
    case .inches: 25.4
    case .metres: 1000
    }
  }
}

extension DrawnUnit {
  /// The unit's name in the plural, for messages to people.
  public var name: String {
    switch self {
    case .millimetres: "millimetres"
    case .centimetres: "centimetres"
    case .inches: "inches"
    case .metres: "metres"
    }
  }

  /// A drawn length in millimetres.
  public func length(_ drawn: Double) -> Millimetres { Millimetres(drawn * millimetres) }

  /// A drawn area in square millimetres.
  public func area(_ drawn: Double) -> SquareMillimetres { SquareMillimetres(drawn * millimetres * millimetres) }

  /// A drawn volume in cubic millimetres.
  public func volume(_ drawn: Double) -> CubicMillimetres {
    CubicMillimetres(drawn * millimetres * millimetres * millimetres)
  }
}
