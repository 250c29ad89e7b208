/// Where a stone's weight was taken from.
public enum CaratBasis: String, Sendable, Hashable, Codable, CaseIterable {
  /// As the list gives it.
  case given
  /// Length × width × depth × body × correction × density.
  case formula
  /// d³ × 0.00365 for a round of 3.53 g/cm³ whose depth is not known.
  case diameter
  /// The trade's melee chart.
  case chart
}
