import Quantities

/// How thin a house casts: what the drafts of its orders are held to.
public struct CastingLimits: Sendable, Hashable, Codable {
  /// The thinnest wall, in millimetres.
  public let wall: Ruled<ExactDecimal>
  /// The thinnest prong or wire, in millimetres.
  public let prong: Ruled<ExactDecimal>

  /// Makes limits.
  /// - Precondition: lengths above zero; the loader has seen to it.
  public init(wall: Ruled<ExactDecimal>, prong: Ruled<ExactDecimal>) {
    precondition(wall.term > .zero && prong.term > .zero, "a limit is a length")
    self.wall = wall
    self.prong = prong
  }
}
