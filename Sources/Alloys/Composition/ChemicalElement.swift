/// An element that jewelry alloys are made of; the raw value is its chemical symbol.
public enum ChemicalElement: String, Sendable, CaseIterable, Hashable {
  /// Gold.
  case gold = "Au"
  /// Silver.
  case silver = "Ag"
  /// Copper.
  case copper = "Cu"
  /// Zinc.
  case zinc = "Zn"
  /// Nickel.
  case nickel = "Ni"
  /// Palladium.
  case palladium = "Pd"
  /// Platinum.
  case platinum = "Pt"
  /// Iridium.
  case iridium = "Ir"
  /// Ruthenium.
  case ruthenium = "Ru"
  /// Rhodium.
  case rhodium = "Rh"
  /// Cobalt.
  case cobalt = "Co"
  /// Tin.
  case tin = "Sn"
  /// Gallium.
  case gallium = "Ga"
  /// Iron.
  case iron = "Fe"
  /// Chromium.
  case chromium = "Cr"
  /// Molybdenum.
  case molybdenum = "Mo"
  /// Titanium.
  case titanium = "Ti"
  /// Aluminium.
  case aluminium = "Al"
  /// Vanadium.
  case vanadium = "V"
}
