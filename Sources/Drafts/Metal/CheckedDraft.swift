import Meshes
import Quantities

/// Whether a draft can be cast.
public struct CheckedDraft: Sendable {
  /// The metal; its finger hole where the draft is a ring and it was looked for.
  public let metal: DraftMetal
  /// What stands in the way of casting.
  public let castability: Castability

  /// What the one pass gave, with every finding about the metal and its casting.
  public var facts: DraftFacts { metal.facts.checked(castability) }
}

extension DraftReader {
  /// Checks whether a draft can be cast within a house's limits, and finds its finger hole.
  public func checked(_ path: String, limits: CastLimits) throws(DraftRefusal) -> CheckedDraft {
    try read(path) { (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(DraftRefusal) in
      var metal = try DraftMetal.measure(triangles, facts, listingShells: false, budget: budget)
      metal.fingerHole = FingerHole.find(in: triangles, plain: facts.pass, unit: facts.unit)
      return CheckedDraft(
        metal: metal, castability: try metal.castability(triangles, limits: limits, budget: budget))
    }
  }

  /// Sorts the shells of a CAD round and checks whether it can be cast.
  public func round(_ path: String, limits: CastLimits) throws(DraftRefusal) -> CheckedDraft {
    try read(path) { (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(DraftRefusal) in
      let metal = try DraftMetal.measure(triangles, facts, listingShells: true, budget: budget)
      return CheckedDraft(
        metal: metal, castability: try metal.castability(triangles, limits: limits, budget: budget))
    }
  }
}

extension DraftMetal {
  /// Checks whether it can be cast.
  public func castability(
    _ triangles: borrowing TriangleSpan, limits: CastLimits, budget: WorkBudget
  ) throws(DraftRefusal) -> Castability {
    do throws(OverBudget) {
      return try Castability.check(
        triangles, plain: facts.pass, metal: metal, unit: facts.unit, limits: limits, budget: budget)
    } catch {
      throw DraftRefusal(facts.file, .beyondBudget(error))
    }
  }
}
