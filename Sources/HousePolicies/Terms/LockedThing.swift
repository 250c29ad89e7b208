/// What stands once the first payment is there.
public enum LockedThing: String, Sendable, Hashable, Codable, CaseIterable {
  /// The rates of the metals; the final price follows the scale.
  case metalRates = "metal-rates"
  /// The whole price, whatever metals cost and the piece weighs.
  case price
  /// What it is made of.
  case materials
  /// Its place in the house's production.
  case productionSlot = "production-slot"
}
