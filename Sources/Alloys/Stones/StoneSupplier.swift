/// Who brings a stone.
public enum StoneSupplier: String, Sendable, Hashable, Codable, CaseIterable {
  /// The house sells it.
  case house
  /// The client gives it to be set.
  case client
}
