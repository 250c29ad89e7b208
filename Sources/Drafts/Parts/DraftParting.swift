import Alloys
import MeshImport
import Meshes
import Quantities

/// A draft's metal part by part, and its stones, as a plan names them.
public struct DraftParting: Sendable {
  /// A metal part and its alloy; no alloy where it is weighed in whatever is asked for.
  public struct Metal: Sendable {
    /// What the part is called.
    public let name: String
    /// Its own alloy.
    public let alloy: Alloy?
    /// What was measured of it.
    public let part: MetalPart

    /// What a polisher can reach of it.
    public var surface: ExposedSurface { ExposedSurface(area: part.exposedArea, walls: part.thickness) }
  }

  /// All parts as they were measured together.
  public let measured: PartedMetal
  /// The metal parts.
  public let metals: [Metal]
  /// Every stone that was taken out of the metal, once however often it is drawn.
  public let stones: [MeasuredStone]
  /// What is to be said of space that parts share.
  public let findings: [Finding]
  /// The draft's parts that are weighed as metal, in whole or in part, with the groups that they are in.
  let left: [(group: String, part: DraftPart)]
}

extension DraftParting {
  /// Measures the groups of a draft; `found` says what the stones are that are looked for in its metal.
  static func measure(
    _ groups: [PartPlan.Group], found: Gem?, _ triangles: borrowing TriangleSpan, _ facts: DraftFacts,
    listingShells: Bool, budget: WorkBudget
  ) throws(DraftRefusal) -> DraftParting {
    var drawn: [DrawnGroup] = []
    for group in groups { drawn.append(group.drawn(triangles)) }
    var stones: [DrawnStone] = []
    if let found { stones = DrawnGroup.takeStones(found, outOf: &drawn, unit: facts.unit, budget: budget) }
    guard drawn.contains(where: \.isMetal) else {
      throw DraftRefusal(facts.file, .nothingButStones(.shell))
    }
    do throws(UnweighableParts) {
      let measured = try PartedMetal.measure(
        drawn.map(\.group), unit: facts.unit, listingShells: listingShells, budget: budget)
      let (named, copies) = try named(drawn, unit: facts.unit, budget: budget)
      return DraftParting(measured, drawn, stones + named, copies)
    } catch {
      throw DraftRefusal(facts.file, .unweighableParts(error))
    }
  }

  /// The stones of the groups that an option names as such.
  private static func named(
    _ groups: [DrawnGroup], unit: DrawnUnit, budget: WorkBudget
  ) throws(UnweighableParts) -> (stones: [DrawnStone], copies: [Finding]) {
    var stones: [DrawnStone] = []
    var copies: [Finding] = []
    for group in groups {
      guard let gem = group.namedGem else { continue }
      do throws(UnweighableDraft) {
        let own = try DrawnStones.all(of: group.group.triangles, gem, unit: unit, budget: budget)
        stones += own.stones
        copies += own.copies.map { .ofStones(named: group.group.name.printable, $0) }
      } catch {
        throw .part(name: group.group.name, error)
      }
    }
    return (stones, copies)
  }

  private init(_ measured: PartedMetal, _ groups: [DrawnGroup], _ drawn: [DrawnStone], _ copies: [Finding]) {
    self.measured = measured
    left = groups.filter(\.isMetal).flatMap { group in
      group.partsWithSurface.map { (group: group.group.name, part: $0) }
    }
    let stones = drawn.once.map(\.stone)
    self.stones = stones
    metals = measured.parts.map { part in
      Metal(name: groups[part.group].group.name, alloy: groups[part.group].alloy, part: part)
    }
    let unlisted = stones.count - StoneList(measured: stones).count
    let shared = measured.shared.map { shared -> Finding in
      let (keeper, loser) = (groups[shared.keeper], groups[shared.loser].group.name.printable)
      guard keeper.isMetal else { return .stoneInMetal(shared.volume.value, part: loser) }
      return .sharedByParts(shared.volume.value, keeper: keeper.group.name.printable, other: loser)
    }
    let beyondLists: [Finding] = unlisted > 0 ? [.implausibleStones(unlisted)] : []
    findings = shared + beyondLists + copies + [drawn.repetition].compactMap(\.self)
  }
}
