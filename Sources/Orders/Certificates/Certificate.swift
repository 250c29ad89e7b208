/// A laboratory's report on a stone of the piece.
public struct Certificate: Sendable, Hashable, Codable {
  /// The laboratory: `GIA`, `IGI`.
  public let laboratory: String
  /// The report's number.
  public let number: String
  /// The stone that it is of.
  public let stone: String

  /// Names a report.
  public init(laboratory: String, number: String, stone: String) {
    self.laboratory = laboratory
    self.number = number
    self.stone = stone
  }
}
