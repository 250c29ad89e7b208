/// What a piece counts as where quantities matter.
public enum ProductKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Solid gold of any karat.
  case gold
  /// A layer of karat gold bonded on base metal.
  case goldFilled = "gold-filled"
  /// Silver with a plating of gold.
  case goldPlatedSilver = "gold-plated-silver"
  /// Silver without one.
  case silver
  /// Platinum.
  case platinum
  /// Palladium.
  case palladium
  /// Brass, bronze, steel, titanium.
  case baseMetal = "base-metal"
}
