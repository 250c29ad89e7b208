import Quantities

/// Whether a draft can be cast: its walls and prongs against a house's limits, its voids, its size.
public struct Castability: Sendable, Hashable {
  /// What it was held to.
  public let limits: CastLimits
  /// The places that are thinner than their limit, largest first.
  public let thinPlaces: [ThinPlace]
  /// The share of the piece's surface that is thinner than its limit, buried surface left out.
  public let thinShare: Ratio
  /// The thinnest wall or prong, whatever the limit: one of `thinPlaces` where they are the thinnest; nothing where no two faces oppose each other.
  public let thinnest: ThinPlace?
  /// The voids that nothing leads into.
  public let voids: [EnclosedVoid]
  /// Whether the piece fits the room that was given; nothing where none was.
  public let fitsBuildVolume: Bool?
  /// The sides of the box around the piece.
  public let sides: [Millimetres]
  /// How much surface each of the places stands for that were measured: thin places of less than six of them are not told.
  public let areaEach: SquareMillimetres
  /// Whether fewer places were looked at than the surface asks for, since lines through the metal meet so much.
  public let isThinned: Bool
  /// The share of the places at which nothing could be measured, because the surface is not closed there.
  public let unclearShare: Ratio
}
