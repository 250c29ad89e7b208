import Meshes
import Quantities

extension Finding {
  /// What was seen, where, and what to do; without a full stop at its end.
  public var sentence: String {
    switch self {
    case .inverted: "all faces point inward; the volume is taken without its sign. Flip the normals to be sure"
    case .notClosed:
      "the surface is not closed: a hole, flipped or doubled faces, or edges that do not meet; repair the draft in CAD"
    case .noSolid: "the surface encloses next to nothing: a sheet, or shells that cancel each other"
    case .degenerateTriangles(let count):
      "\(count == 1 ? "1 triangle has" : "\(count) triangles have") no area; they change no figure"
    case .implausibleSize(let side, let likely): Self.implausible(side, likely)
    case .implausibleStones(let count):
      "\(count) of the stones are smaller than 0.01 mm or larger than 200 mm and stand in no list; check --units"
    case .coarseCoordinates(let share): Self.coarse(share)
    case .wholeInsideOut: Self.wholeInsideOut
    case .invertedShell(let shell): "\(shell.words), is inside out and was turned"
    case .flippedFaces(let count, let faces, let places):
      "\(count) of \(faces) triangles ran against the rest of their shell and were turned: at \(places.words)"
    case .duplicateFaces(let count, let places):
      "\(count) triangles are drawn more than once and were counted once: at \(places.words)"
    case .internalWall(let count, let places): Self.internalWall(count, places)
    case .tJunction(let edges, let vertices, let distance, let seams):
      Self.junction(edges: edges, vertices: vertices, within: distance, seams: seams)
    case .cappedHole(let shell, let unsure, let holes): Self.capped(shell, unsure, holes)
    case .cavity(let shell): Self.cavity(shell)
    case .cavityBetweenShells(let void): Self.cavity(void)
    case .nestedShell(let shell): Self.nested(shell)
    case .ambiguousCavity(let shell): Self.ambiguous(shell)
    case .straySheet(let shell, let area, let place): Self.stray(shell, area, place)
    case .overlap(let shared, let share): Self.overlap(shared, share)
    case .selfCrossing(let inverted): Self.crossing(inverted)
    case .separateBodies(let count, let loose): Self.separate(count, loose)
    case .thinWall(let kind, let limit, let share, let places, let more):
      Self.thin(kind, limit, share, places, more: more)
    case .enclosedVoid(let void): Self.enclosed(void)
    case .exceedsBuildVolume(let sides, let room): Self.exceeds(sides, room)
    case .coarselyChecked(let each, let least): Self.coarselyChecked(each, least)
    case .finishingModelStrained(let share): Self.strained(share)
    case .stonePart(let parts): Self.stonePart(parts)
    case .looksLikeStone(let stones): stones.sentence
    case .repeatedStone(let count, let place): Self.repeated(count, place)
    case .severalMaterials(let names): Self.materials(names)
    case .sharedByParts(let volume, let keeper, let other): Self.shared(volume, keeper, other)
    case .stoneInMetal(let volume, let part):
      "stones fill \(Rounding.shown(volume)) mm³ of \(part): the stone wins, and so much metal is cut out"
    case .ofStones(let name, let finding): "of the stones \(name), \(finding.sentence)"
    case .trailingBytes(let count):
      "\(count == 1 ? "1 byte follows" : "\(count) bytes follow") the end of the draft and are left out; nothing to do"
    case .skippedElements(let count): Self.skipped(count)
    case .shortFaces(let count): Self.short(count)
    case .ignoredStatements(let count, let first): Self.ignored(count, first)
    case .leftOutObjects(let count):
      "\(count == 1 ? "1 object that is" : "\(count) objects that are") marked as support or no part of the piece left out"
    case .limitsAlone:
      "this system has neither Landlock nor filters of system calls: the process that read it had limits alone"
    case .unitStated(let words, let unit): "the header says '\(words)': it is taken to be drawn in \(unit.name)"
    case .unitDiffers(let words, let given):
      "the header says '\(words)', and --units \(given.rawValue) was given: \(given.name) were taken"
    case .bentPolygons(let count, let volume): Self.bent(count, volume)
    case .tangledPolygons(let count): Self.tangled(count)
    case .more(_, let count): "and \(FirstLines.grouped(count)) more of this kind"
    }
  }
}
