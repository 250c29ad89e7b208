import English
import Quantities
import Testing

@testable import Meshes

@Suite struct `The sentence of a finding` {
  private static let places = FirstFew([SIMD3(1.0, 2, 3), SIMD3(4, 5, 6)])
  private static let shell = PlacedShell(
    name: ShellName(number: 2, part: "ring", isOnly: false), volume: CubicMillimetres(8), centre: SIMD3(2, 3, 4))
  private static let only = ShellName(number: 1, part: nil, isOnly: true)
  private static let body = Body(
    volume: CubicMillimetres(3.28912), bound: CubicMillimetres(0.004), centre: SIMD3(4.958, 15.07, 0.96))
  private static let hole = Hole(centre: SIMD3(1, 2, 3), length: 40, edges: 4, area: 100, triangle: nil)
  private static let stones = StonesSeen(
    shells: 3, repeated: 1, rows: [.init(count: 2, cut: "round", sides: [ExactDecimal(4)])], moreRows: 2,
    asDiamond: ExactCarats(ExactDecimal(1)),
    first: SIMD3(0, 0, 1.5), volume: CubicMillimetres(13.1787))

  static let goldens: [(Finding, String)] = [
    (.degenerateTriangles(1), "1 triangle has no area; they change no figure"),
    (
      .tJunction(looseEdges: 18, joinedVertices: 0, within: Millimetres(1.4622e-5), seams: 5),
      "18 edges did not meet exactly; 0 vertices were joined within 0.000015 mm of each other and 5 seams closed; the "
        + "volume stands"
    ),
    (.degenerateTriangles(20), "20 triangles have no area; they change no figure"),
    (
      .implausibleSize(
        longestSide: Millimetres(0.8), likely: LikelyUnit(unit: .inches, longestSide: Millimetres(20.32))),
      "the longest side is 0.80 mm, too small for a piece of jewelry; drawn in inches it is 20.32 mm: if so, weigh it with "
        + "--units in"
    ),
    (
      .implausibleSize(longestSide: Millimetres(1e6), likely: nil),
      "the longest side is 1000000.00 mm, too large for a piece of jewelry in any unit; check the scale at which the draft "
        + "was exported"
    ),
    (.invertedShell(shell), "shell 2 (ring), 8.000 mm³ around (2.000, 3.000, 4.000) mm, is inside out and was turned"),
    (
      .duplicateFaces(2, at: places),
      "2 triangles are drawn more than once and were counted once: at (1.000, 2.000, 3.000) mm; (4.000, 5.000, 6.000) mm"
    ),
    (
      .cavity(shell),
      "shell 2 (ring) is an enclosed void of 8.000 mm³ around (2.000, 3.000, 4.000) mm and was subtracted; as drawn it cannot "
        + "be cast: open it, or fill it"
    ),
    (
      .cappedHole(only, unsure: CubicMillimetres(0.1234), holes: FirstFew([hole])),
      "the only shell is open and was capped, which leaves 0.123 mm³ unsure: a hole of 4 edges, 40.000 mm around, at (1.000, "
        + "2.000, 3.000) mm; close it in the drawing"
    ),
    (
      .separateBodies(3, loose: [body]),
      "3 bodies do not touch; beside the largest: 3.29 mm³ at (4.96, 15.07, 0.96); and 1 more. Join them in CAD, or they fall "
        + "apart in the casting"
    ),
    (
      .looksLikeStone(stones),
      "3 shells look like stones: 2 × round of 4.00 mm, and 2 kinds more, 1 of them drawn again over another, about 1.000 ct "
        + "as diamond, the first around (0.00, 0.00, 1.50) mm; 13.179 mm³ of stone is weighed as metal: take them out with "
        + "--exclude-stones"
    ),
    (
      .ofStones(named: "melee*", .degenerateTriangles(1)),
      "of the stones melee*, 1 triangle has no area; they change no figure"
    ),
    (.more(.cavity, 99_950), "and 99 950 more of this kind"),
  ]

  @Test(arguments: goldens) func `says what was seen, where, and what to do`(finding: Finding, sentence: String) {
    #expect(finding.sentence == sentence)
  }

  /// One of each case that no golden has.
  static let others: [Finding] = [
    .inverted, .notClosed, .noSolid, .implausibleStones(2), .coarseCoordinates(share: Ratio(0.01)), .wholeInsideOut,
    .flippedFaces(2, of: 9, at: places), .internalWall(triangles: 2, at: places),
    .cavityBetweenShells(body),
    .nestedShell(shell), .ambiguousCavity(shell), .straySheet(only, area: SquareMillimetres(2), around: .zero),
    .overlap(CubicMillimetres(1), share: Ratio(0.1)), .selfCrossing(inverted: CubicMillimetres(1)),
    .thinWall(.prong, limit: Millimetres(0.6), share: Ratio(0.1), at: [], more: 1),
    .enclosedVoid(EnclosedVoid(volume: CubicMillimetres(1), bound: .zero, place: .zero)),
    .exceedsBuildVolume(sides: [Millimetres(1)], room: BuildVolume(Millimetres(1), Millimetres(1), Millimetres(1))),
    .coarselyChecked(areaEach: SquareMillimetres(1), leastTold: SquareMillimetres(6)),
    .finishingModelStrained(above: Ratio(0.3)), .stonePart(FirstFew([PartName(name: nil, material: "ruby")])),
    .repeatedStone(2, around: .zero), .severalMaterials(FirstFew(["gold", "silver"])),
    .sharedByParts(CubicMillimetres(1), keeper: "head", other: "shank"),
    .stoneInMetal(CubicMillimetres(1), part: "head"),
    .trailingBytes(1), .skippedElements(1), .shortFaces(1), .ignoredStatements(2, first: "vw"), .leftOutObjects(1),
    .limitsAlone,
    .unitStated(words: "inches", .inches), .unitDiffers(words: "inches", given: .millimetres),
    .bentPolygons(1, volumeInDoubt: 0.5), .tangledPolygons(1),
  ]

  @Test(arguments: others + goldens.map(\.0)) func `is one line without a full stop`(finding: Finding) {
    let sentence = finding.sentence
    #expect(sentence.count > 10 && !sentence.hasSuffix(".") && !sentence.contains("\n") && !sentence.contains("  "))
    #expect(sentence.first?.isUppercase == false)
  }

  @Test func `stands for every code that programs know`() {
    let told = Set((Self.others + Self.goldens.map(\.0)).map(\.code))
    #expect(told == Set(FindingCode.allCases))
  }
}

@Suite struct `The sentence of a refused draft` {
  @Test(arguments: BudgetedWork.allCases) func `beyond its budget says how much and what to do`(work: BudgetedWork) {
    let budget = WorkBudget.standard
    let memory = OverBudget(
      work: work, excess: .memory(needed: MemorySize(bytes: 4_800_000_000), allowed: budget.memory))
    #expect(memory.sentence.hasPrefix(work.words))
    #expect(memory.sentence.contains("4.8 GB of memory at least and 1.5 GB may be used"))
    let steps = OverBudget(work: work, excess: .steps(needed: budget.steps + 1, allowed: budget.steps))
    #expect(steps.sentence.contains("more than 250 million steps"))
    #expect([memory, steps].allSatisfy { $0.sentence.contains("--memory") })
  }

  @Test func `names the first twenty faults and counts the others`() {
    let hole = Hole(centre: .zero, length: 40, edges: 4, area: 100, triangle: nil)
    let faults = (1...25).map { number in
      UnweighableDraft.Fault.holesTooLarge(shell: ShellName(number: number, part: nil, isOnly: false), holes: [hole])
    }
    let lines = UnweighableDraft(faults: faults).sentence.split(separator: "\n")
    #expect(
      lines.count == 21 && lines[0].hasPrefix("shell 1 is open") && lines[20] == "and 5 more of its shells likewise")
    #expect(lines[0].contains("a hole of 4 edges, 40.000 mm around, at (0.000, 0.000, 0.000) mm"))
    #expect(
      UnweighableParts.part(name: "front", UnweighableDraft(faults: faults)).sentence.hasPrefix("part front by itself"))
  }
}
