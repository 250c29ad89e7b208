import Quantities

/// The metal of a draft as it will be cast: overlaps counted once, shells turned the right way, and how sure that is.
public struct TrueMetal: Sendable {
  /// The volume of the union of all shells, less its cavities.
  public let metalVolume: Estimate<CubicMillimetres>
  /// What the volume rests on.
  public let basis: VolumeBasis
  /// The union's outer boundary: without what is buried in metal and without the walls of closed cavities.
  public let exposedArea: Estimate<SquareMillimetres>
  /// The bodies after union, largest first: one for a piece that holds together.
  public let bodies: [Body]
  /// The thickness of the metal under the whole outer surface, for the finishing loss.
  public let thickness: WallThicknessProfile?
  /// The walls, between faces that are nearly parallel; nothing where no column met the metal.
  public let walls: WallThickness?
  /// The voids that nothing leads into, as they are drawn: cavity shells first.
  public let voids: [EnclosedVoid]
  /// The shells, where they had to be sorted or were asked for.
  public let shells: [Shell]
  /// How their corners were welded.
  public let welding: Welding?
  /// The draft as it counts, in its drawn unit: turned, capped, duplicates gone.
  ///
  /// Nothing where it counts just as it was drawn, unless its shells were asked for.
  public let mended: TriangleBuffer?
  /// The shells that have the shape of a cut stone and are counted as metal; no single shell is looked at that is the
  /// whole of a large draft.
  public let stones: [StoneShape]
  /// What a person should know.
  public let findings: [Finding]
  /// The side of the finest cells that were sampled.
  public let cell: Millimetres
}
