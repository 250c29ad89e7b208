/// What an alloy is sold as, or what a pattern is made of.
public enum Metal: String, Sendable, CaseIterable, Hashable, Codable {
  /// Gold alloys of any karat.
  case gold
  /// Platinum alloys.
  case platinum
  /// Palladium alloys.
  case palladium
  /// Silver alloys.
  case silver
  /// Copper and zinc.
  case brass
  /// Copper and tin.
  case bronze
  /// Stainless steel.
  case steel
  /// Titanium alloys.
  case titanium
  /// A layer of karat gold bonded on base metal.
  case goldFilled = "gold-filled"
  /// Wax, a material of patterns and not of pieces.
  case wax
  /// Castable resin, a material of patterns and not of pieces.
  case resin

  /// Whether it is burnt out before the casting and never sold as a piece.
  public var isPatternMaterial: Bool {
    switch self {
    case .wax, .resin: true
    case .gold, .platinum, .palladium, .silver, .brass, .bronze, .steel, .titanium, .goldFilled: false
    }
  }

  /// The element that its fineness counts; base metals and pattern materials have none.
  public var preciousElement: ChemicalElement? {
    switch self {
    case .gold, .goldFilled: .gold
    case .platinum: .platinum
    case .palladium: .palladium
    case .silver: .silver
    case .brass, .bronze, .steel, .titanium, .wax, .resin: nil
    }
  }
}
