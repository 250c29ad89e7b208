import Alloys
import MeshImport
import Meshes
import Quantities

/// The metal in a draft: what is weighed.
public struct DraftMetal: Sendable {
  /// What the one pass gave, with every finding about the draft.
  public let facts: DraftFacts
  /// The metal itself; of all metal parts together where parts were named.
  public let metal: TrueMetal
  /// The metal part by part, and the stones, where parts were named.
  public let parting: DraftParting?
  /// The finger hole, where the draft is a ring and it was looked for.
  public var fingerHole: FingerHole?

  /// The volume of the metal.
  public var volume: Estimate<CubicMillimetres> { parting?.measured.metalVolume ?? metal.metalVolume }
  /// The surface that a polisher can reach.
  public var surface: ExposedSurface { ExposedSurface(area: metal.exposedArea, walls: metal.thickness) }

  /// Measures the metal; the only place that decides how.
  ///
  /// A clean draft's shells are sorted only where they are to be listed.
  public static func measure(
    _ triangles: borrowing TriangleSpan, _ facts: DraftFacts, listingShells: Bool, plan: PartPlan = .none,
    budget: WorkBudget = .standard
  ) throws(DraftRefusal) -> DraftMetal {
    if !plan.isNone {
      return try measure(triangles, facts, listingShells: listingShells, parts: plan, budget: budget)
    }
    do throws(UnweighableDraft) {
      let metal = try TrueMetal.measure(
        triangles, plain: facts.pass, unit: facts.unit, parts: facts.namedTriangles, listingShells: listingShells,
        budget: budget)
      let seen = [
        facts.stoneFinding(among: facts.parts), facts.materialsFinding, metal.stones.finding,
      ].compactMap { $0 }
      return DraftMetal(facts: facts.settled(by: metal.findings).adding(seen), metal: metal, parting: nil)
    } catch {
      // Shells that cancel each other may be sorted out; a sheet cannot, and is called so.
      if facts.pass.solidness == .noSolid { throw DraftRefusal(facts.file, .noSolid(triangles: facts.pass.triangles)) }
      throw DraftRefusal(facts.file, .unweighable(error))
    }
  }

  private static func measure(
    _ triangles: borrowing TriangleSpan, _ facts: DraftFacts, listingShells: Bool, parts plan: PartPlan,
    budget: WorkBudget
  ) throws(DraftRefusal) -> DraftMetal {
    let groups = try plan.groups(of: facts)
    let parting = try DraftParting.measure(
      groups, found: plan.found, triangles, facts, listingShells: listingShells, budget: budget)
    // A part that is a stone by its name alone stays metal where its shells have no stone's shape: that is told.
    let unnamed = parting.left.filter { left in !plan.metals.contains { $0.name == left.group } }
    let named = facts.stoneFinding(among: unnamed.map(\.part))
    let seen = parting.findings + [named, parting.measured.whole.stones.finding].compactMap { $0 }
    return DraftMetal(
      facts: facts.settled(by: parting.measured.whole.findings).adding(seen), metal: parting.measured.whole,
      parting: parting)
  }
}

extension DraftMetal {
  /// What the one pass gave, with the metal's volume in the place of the sum of signed volumes.
  var countedFacts: DraftFacts { facts.counting(volume.value.value / facts.unit.volume(1).value) }

  /// The same metal with a finding where finishing would take too much of these weights.
  func noting(strained weights: [AlloyWeight]) -> DraftMetal {
    guard !weights.isEmpty else { return self }
    return DraftMetal(
      facts: facts.adding([.finishingModelStrained(above: FinishingLoss.strainedAbove)]), metal: metal,
      parting: parting, fingerHole: fingerHole)
  }
}
