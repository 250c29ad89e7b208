import Quantities

/// Something that was seen in a draft and that a person should know; findings are values, all reported at once.
///
/// Places and lengths are in millimetres of the drawing. The target `English` has a sentence for each.
public enum Finding: Sendable, Hashable {
  /// A closed draft whose triangles all face inward.
  case inverted
  /// Some edge has no partner.
  case notClosed
  /// A closed surface that encloses next to nothing.
  case noSolid
  /// So many triangles have no area.
  case degenerateTriangles(Int)
  /// The longest side is not that of a piece of jewelry; `likely` is the unit in which it would be, and as long as what.
  case implausibleSize(longestSide: Millimetres, likely: LikelyUnit?)
  /// So many stones are too small or too large for any list.
  case implausibleStones(Int)
  /// The rounding of coordinates far from the origin leaves this share of the volume in doubt.
  case coarseCoordinates(share: Ratio)

  /// The whole draft is inside out and was turned.
  case wholeInsideOut
  /// A closed shell is inside out and was turned.
  case invertedShell(PlacedShell)
  /// Triangles ran against the rest of their shell and were turned.
  case flippedFaces(Int, of: Int, at: FirstFew<SIMD3<Double>>)
  /// Triangles were drawn more than once and counted once.
  case duplicateFaces(Int, at: FirstFew<SIMD3<Double>>)
  /// Triangles lie on each other as a wall without thickness.
  case internalWall(triangles: Int, at: FirstFew<SIMD3<Double>>)
  /// Edges that did not meet exactly were closed.
  case tJunction(looseEdges: Int, joinedVertices: Int, within: Millimetres, seams: Int)
  /// A shell's holes were capped, which leaves a volume unsure.
  case cappedHole(ShellName, unsure: CubicMillimetres, holes: FirstFew<Hole>)
  /// A void shell was subtracted.
  case cavity(PlacedShell)
  /// A void between shells, as columns see it, was subtracted.
  case cavityBetweenShells(Body)
  /// A shell wholly inside other metal was counted once.
  case nestedShell(PlacedShell)
  /// A void lies inside several shells that overlap.
  case ambiguousCavity(PlacedShell)
  /// A small open sheet was left out.
  case straySheet(ShellName, area: SquareMillimetres, around: SIMD3<Double>)

  /// Shells overlap: what is drawn more than once, and its share of the summed volume.
  case overlap(CubicMillimetres, share: Ratio)
  /// A shell crosses itself: so much is wound inside out.
  case selfCrossing(inverted: CubicMillimetres)
  /// Several bodies do not touch: how many, and the first beside the largest.
  case separateBodies(Int, loose: [Body])

  /// Metal is thinner than its limit over a share of the surface: the thinnest places, and how many more.
  case thinWall(SectionKind, limit: Millimetres, share: Ratio, at: [ThinPlace], more: Int)
  /// A void has no opening.
  case enclosedVoid(EnclosedVoid)
  /// The piece does not fit the room.
  case exceedsBuildVolume(sides: [Millimetres], room: BuildVolume)
  /// One place was looked at for so much surface, and thin places below a size are not told.
  case coarselyChecked(areaEach: SquareMillimetres, leastTold: SquareMillimetres)
  /// Finishing would take more than this share of the casting.
  case finishingModelStrained(above: Ratio)

  /// Parts are stones by their names and are weighed as metal.
  case stonePart(FirstFew<PartName>)
  /// Shells have the shape of cut stones and are weighed as metal.
  case looksLikeStone(StonesSeen)
  /// So many stones are drawn again over others, the first of them around a place; each was counted once.
  case repeatedStone(Int, around: SIMD3<Double>)
  /// The draft names several materials and is weighed as one metal.
  case severalMaterials(FirstFew<String>)
  /// Two parts fill the same space; the first keeps it.
  case sharedByParts(CubicMillimetres, keeper: String, other: String)
  /// Stones fill space of a metal part.
  case stoneInMetal(CubicMillimetres, part: String)
  /// Something that was seen in the stones of one name.
  indirect case ofStones(named: String, Finding)

  /// So many bytes follow the end of the draft.
  case trailingBytes(Int)
  /// So many lines, points or curves were left out.
  case skippedElements(Int)
  /// So many faces of fewer than three corners were left out.
  case shortFaces(Int)
  /// So many statements of no matter were left out; the first of them.
  case ignoredStatements(Int, first: String)
  /// So many objects that are no piece, such as supports, were left out.
  case leftOutObjects(Int)
  /// It was read in a jail of limits alone: this system has no walls.
  case limitsAlone
  /// The header states the unit in such words, and it was used.
  case unitStated(words: String, DrawnUnit)
  /// The header states another unit in such words than the one that was given and used.
  case unitDiffers(words: String, given: DrawnUnit)
  /// So many polygons are not flat; how much volume hangs on how they are cut, in the drawn unit cubed.
  case bentPolygons(Int, volumeInDoubt: Float)
  /// So many polygons cross their own outline.
  case tangledPolygons(Int)

  /// So many more findings of a kind that are not told one by one.
  case more(FindingCode, Int)
}
