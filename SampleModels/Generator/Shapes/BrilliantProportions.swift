/// The proportions of a round brilliant, as shares of its diameter.
public struct BrilliantProportions: Sendable, Hashable {
  /// Width of the table.
  public let table: Double
  /// Height of the crown.
  public let crown: Double
  /// Thickness of the girdle.
  public let girdle: Double
  /// Depth of the pavilion.
  public let pavilion: Double

  /// Makes proportions.
  /// - Precondition: all positive, the table less than the diameter.
  public init(table: Double, crown: Double, girdle: Double, pavilion: Double) {
    precondition(0 < table && table < 1 && crown > 0 && girdle > 0 && pavilion > 0, "a brilliant is a solid")
    self.table = table
    self.crown = crown
    self.girdle = girdle
    self.pavilion = pavilion
  }

  /// Tolkowsky's of 1919, with a thin girdle: table 53 %, crown 16.2 %, pavilion 43.1 %.
  public static let tolkowsky = Self(table: 0.53, crown: 0.162, girdle: 0.02, pavilion: 0.431)
}
