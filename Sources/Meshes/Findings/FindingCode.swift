/// The kinds of finding, one word each as programs read them.
///
/// docs/findings.md lists them with severity and meaning; a test holds the two together.
public enum FindingCode: String, CaseIterable, Sendable {
  /// A balanced mesh whose signed volume is negative: its triangles face inward.
  case inverted
  /// Some directed edge has no partner: hole, flipped faces, duplicates, T-junction or cracks.
  case notClosed = "not-closed"
  /// The volume is near zero against the area: a sheet, not a solid.
  case noSolid = "no-solid"
  /// Triangles without area.
  case degenerateTriangles = "degenerate-triangles"
  /// The size is not that of a piece of jewelry; the unit is probably another.
  case implausibleSize = "implausible-size"
  /// The draft lies so far from the origin that float32 coordinates are coarse against its size.
  case coarseCoordinates = "coarse-coordinates"
  /// Bytes after the last triangle were left unread.
  case trailingBytes = "trailing-bytes"
  /// A closed shell is inside out and was turned.
  case invertedShell = "inverted-shell"
  /// Triangles ran against the rest of their shell and were turned.
  case flippedFaces = "flipped-faces"
  /// Triangles were drawn more than once and counted once.
  case duplicateFaces = "duplicate-faces"
  /// Triangles lie on each other as a wall without thickness between solids that touch.
  case internalWall = "internal-wall"
  /// Edges meet others between their ends, or within the welding tolerance only; the volume stands.
  case tJunction = "t-junction"
  /// A small hole was capped; the volume is a range.
  case cappedHole = "capped-hole"
  /// An enclosed void was subtracted; it cannot be cast as it is.
  case cavity
  /// A shell wholly inside other metal was counted once.
  case nestedShell = "nested-shell"
  /// A void lies inside several shells that overlap: filled or empty, the range holds both.
  case ambiguousCavity = "ambiguous-cavity"
  /// A small open sheet that encloses nothing was left out.
  case straySheet = "stray-sheet"
  /// Shells overlap; what they share was counted once.
  case overlap
  /// A shell crosses itself so that a part of it is wound inside out; the range holds it as metal and as none.
  case selfCrossing = "self-crossing"
  /// The draft is several bodies that do not touch: a loose one falls off in the casting.
  case separateBodies = "separate-bodies"
  /// The metal is thinner than the house's limit for walls or for prongs.
  case thinWall = "thin-wall"
  /// A void that nothing leads into: it can be neither invested nor emptied.
  case enclosedVoid = "enclosed-void"
  /// The piece does not fit the room that a printer or a mould has.
  case exceedsBuildVolume = "exceeds-build-volume"
  /// `castability`: fewer places were looked at than the surface asks for.
  case coarselyChecked = "coarsely-checked"
  /// Finishing would take more than 30 %: walls this thin are not finished by an even depth.
  case finishingModelStrained = "finishing-model-strained"
  /// A part is named as a stone is; its volume is weighed as metal.
  case stonePart = "stone-part"
  /// A shell has the shape of a cut stone; its volume is weighed as metal.
  case looksLikeStone = "looks-like-stone"
  /// A stone is drawn more than once in the same place; it was counted once.
  case repeatedStone = "repeated-stone"
  /// The draft names several materials and is weighed as one metal.
  case severalMaterials = "several-materials"
  /// Two metal parts fill the same space; one of them keeps it.
  case sharedByParts = "shared-by-parts"
  /// A stone fills space of a metal part; the metal is cut out.
  case stoneInMetal = "stone-in-metal"
  /// Lines, points and curves were left out: they enclose nothing.
  case skippedElements = "skipped-elements"
  /// Faces of one or two corners were left out: they have no area.
  case shortFaces = "short-faces"
  /// Statements that say nothing of what is enclosed were left out.
  case ignoredStatements = "ignored-statements"
  /// Objects that are no piece, such as supports, were left out.
  case leftOutObjects = "left-out-objects"
  /// The process that read the draft had limits but no walls: this system has neither Landlock nor filters of system calls.
  case limitsAlone = "limits-alone"
  /// The header states the unit, and it was used.
  case unitStated = "unit-stated"
  /// The header states another unit than the one that was given; the given one was used.
  case unitDiffers = "unit-differs"
  /// Polygons that are not flat: their volume depends a little on how they are cut into triangles.
  case bentPolygons = "bent-polygons"
  /// Polygons whose outline crosses itself: their area depends on how they are cut into triangles.
  case tangledPolygons = "tangled-polygons"

  /// How much it matters.
  public var severity: FindingSeverity {
    switch self {
    case .degenerateTriangles, .trailingBytes, .skippedElements, .bentPolygons, .internalWall, .tJunction, .overlap,
      .severalMaterials, .sharedByParts, .stoneInMetal, .shortFaces, .ignoredStatements, .unitStated:
      .info
    case .inverted, .implausibleSize, .coarseCoordinates, .tangledPolygons, .invertedShell, .flippedFaces,
      .duplicateFaces, .cappedHole, .cavity, .nestedShell, .straySheet, .separateBodies, .finishingModelStrained,
      .stonePart, .looksLikeStone, .repeatedStone, .thinWall, .enclosedVoid, .exceedsBuildVolume,
      .coarselyChecked, .unitDiffers, .leftOutObjects, .limitsAlone:
      .warning
    case .notClosed, .noSolid, .ambiguousCavity, .selfCrossing: .error
    }
  }
}
