/// Why work may take longer than is usual; a specialist finds it, and says so.
public enum UnusualWork: String, Sendable, Hashable, Codable, CaseIterable {
  /// The work is complex.
  case complex
  /// There are very many pieces.
  case large
  /// The size is rare.
  case rareSize = "rare-size"
}
