import Meshes

extension DraftMetal {
  /// Checks whether it can be cast.
  func castability(
    _ triangles: borrowing TriangleSpan, limits: CastLimits, budget: WorkBudget
  ) throws(CommandRefusal) -> Castability {
    do throws(OverBudget) {
      return try Castability.check(
        triangles, plain: facts.pass, metal: metal, unit: facts.unit, limits: limits, budget: budget)
    } catch {
      throw CommandRefusal(facts.file, overBudget: error)
    }
  }
}
