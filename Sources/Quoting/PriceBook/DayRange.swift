/// A number of days, from and to.
public struct DayRange: Sendable, Hashable, Codable {
  /// The least, which is shown to the client.
  public let from: Int
  /// The most.
  public let to: Int

  /// Makes a range.
  /// - Precondition: `from` is not more than `to`.
  public init(from: Int, to: Int) {
    precondition(from <= to, "days from \(from) to \(to)")
    self.from = from
    self.to = to
  }
}
