import Quantities

/// How thin a round's model is against the limits that it was held to, lengths in millimetres.
public struct MeasuredWalls: Sendable, Hashable, Codable {
  /// The thinnest wall that the house casts.
  public let wallLimit: ExactDecimal
  /// The thinnest prong or wire that it casts.
  public let prongLimit: ExactDecimal
  /// The thinnest wall or prong of the model; nil where no two faces oppose each other.
  public let thinnest: ExactDecimal?
  /// The share of the surface over metal that is thinner than its limit, from 0 to 1.
  public let thinShare: ExactDecimal

  /// Makes a measurement.
  public init(wallLimit: ExactDecimal, prongLimit: ExactDecimal, thinnest: ExactDecimal?, thinShare: ExactDecimal) {
    self.wallLimit = wallLimit
    self.prongLimit = prongLimit
    self.thinnest = thinnest
    self.thinShare = thinShare
  }
}
