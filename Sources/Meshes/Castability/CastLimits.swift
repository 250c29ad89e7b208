import Quantities

/// What a house's casting asks of a piece.
public struct CastLimits: Sendable, Hashable {
  /// The thinnest wall.
  public let wall: Millimetres
  /// The thinnest prong or wire.
  public let prong: Millimetres
  /// What a piece must fit into, where it is printed or moulded.
  public let buildVolume: BuildVolume?

  /// Takes a house's limits.
  /// - Precondition: finite lengths above zero.
  public init(
    wall: Millimetres = usualWall, prong: Millimetres = usualProng, buildVolume: BuildVolume? = nil
  ) {
    precondition(
      [wall, prong].allSatisfy { $0.value.isFinite && $0 > .zero }, "a limit is a length")
    self.wall = wall
    self.prong = prong
    self.buildVolume = buildVolume
  }

  /// The project's limit for walls, for a house to replace by its own.
  public static let usualWall = Millimetres(0.8)
  /// The project's limit for prongs and wires, for a house to replace by its own.
  public static let usualProng = Millimetres(0.6)

  /// The limit of a kind of section.
  public func least(_ kind: SectionKind) -> Millimetres {
    switch kind {
    case .wall: wall
    case .prong: prong
    }
  }
}
