extension Finding {
  /// Which kind of thing was seen, as programs read it.
  public var code: FindingCode {
    switch self {
    case .inverted: .inverted
    case .notClosed: .notClosed
    case .noSolid: .noSolid
    case .degenerateTriangles: .degenerateTriangles
    case .implausibleSize, .implausibleStones: .implausibleSize
    case .coarseCoordinates: .coarseCoordinates
    case .wholeInsideOut, .invertedShell: .invertedShell
    case .flippedFaces: .flippedFaces
    case .duplicateFaces: .duplicateFaces
    case .internalWall: .internalWall
    case .tJunction: .tJunction
    case .cappedHole: .cappedHole
    case .cavity, .cavityBetweenShells: .cavity
    case .nestedShell: .nestedShell
    case .ambiguousCavity: .ambiguousCavity
    case .straySheet: .straySheet
    case .overlap: .overlap
    case .selfCrossing: .selfCrossing
    case .separateBodies: .separateBodies
    case .thinWall: .thinWall
    case .enclosedVoid: .enclosedVoid
    case .exceedsBuildVolume: .exceedsBuildVolume
    case .coarselyChecked: .coarselyChecked
    case .finishingModelStrained: .finishingModelStrained
    case .stonePart: .stonePart
    case .looksLikeStone: .looksLikeStone
    case .repeatedStone: .repeatedStone
    case .severalMaterials: .severalMaterials
    case .sharedByParts: .sharedByParts
    case .stoneInMetal: .stoneInMetal
    case .ofStones(_, let finding): finding.code
    case .trailingBytes: .trailingBytes
    case .skippedElements: .skippedElements
    case .shortFaces: .shortFaces
    case .ignoredStatements: .ignoredStatements
    case .leftOutObjects: .leftOutObjects
    case .limitsAlone: .limitsAlone
    case .unitStated: .unitStated
    case .unitDiffers: .unitDiffers
    case .bentPolygons: .bentPolygons
    case .tangledPolygons: .tangledPolygons
    case .more(let code, _): code
    }
  }

  /// How much it matters; each code has one severity.
  public var severity: FindingSeverity { code.severity }
}
