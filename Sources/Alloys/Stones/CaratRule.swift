/// What a house takes a stone's weight from where nobody weighed it.
public enum CaratRule: String, Sendable, Hashable, Codable, CaseIterable {
  /// The formula of its cut and size.
  case formula
  /// The trade's melee chart for rounds of 0.8 to 3.9 mm, the formula for all others.
  case chart
}
