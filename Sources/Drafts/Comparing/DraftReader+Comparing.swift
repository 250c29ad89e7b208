import Comparisons
import Meshes
import Quantities

extension DraftReader {
  /// What differs between two drafts, opened side by side: every change is the second less the first.
  ///
  /// The true deviation of their surfaces may exceed the one that is found by `accuracy`.
  public func comparison(
    of first: String, and second: String, by weighing: Weighing, accuracy: Millimetres
  ) throws(DraftRefusal) -> DraftComparison {
    try read(first) { (one: borrowing TriangleSpan, facts: DraftFacts) throws(DraftRefusal) in
      let before = try compared(one, facts, by: weighing)
      let unit = facts.unit
      let bytes = one.bytes
      let layout = one.layout
      return try read(second) { (other: borrowing TriangleSpan, facts: DraftFacts) throws(DraftRefusal) in
        let one = TriangleSpan(bytes, layout: layout)
        let areIdentical = unit == facts.unit && one.holdsSame(as: other)
        let after = areIdentical ? before.named(facts.file) : try compared(other, facts, by: weighing)
        return DraftComparison(
          first: before, second: after, areIdentical: areIdentical,
          deviation: try deviation(
            one, unit, other, facts.unit, accuracy: accuracy, of: "\(first), \(second)"))
      }
    }
  }

  /// How far the surfaces of two drafts lie apart; nothing where one has no triangle with an area.
  ///
  /// Where they ask for more than may be spent, they are refused by the name that both together are called.
  public func deviation(
    between first: String, and second: String, accuracy: Millimetres = SurfaceDeviation.usualAccuracy,
    called name: String
  ) throws(DraftRefusal) -> SurfaceDeviation? {
    try read(first) { (one: borrowing TriangleSpan, before: DraftFacts) throws(DraftRefusal) in
      let (bytes, layout) = (one.bytes, one.layout)
      return try read(second) { (other: borrowing TriangleSpan, after: DraftFacts) throws(DraftRefusal) in
        let one = TriangleSpan(bytes, layout: layout)
        return try deviation(one, before.unit, other, after.unit, accuracy: accuracy, of: name)
      }
    }
  }

  private func compared(
    _ triangles: borrowing TriangleSpan, _ facts: DraftFacts, by weighing: Weighing
  ) throws(DraftRefusal) -> ComparedDraft {
    let metal = try DraftMetal.measure(triangles, facts, listingShells: true, budget: budget)
    let weights = weighing.weights(of: metal)
    let noted = metal.noting(strained: weights.filter(\.isFinishingModelStrained))
    return ComparedDraft(
      name: facts.file, plain: facts.pass, unit: facts.unit, metal: metal.metal, weights: weights,
      findings: noted.facts.findings)
  }

  private func deviation(
    _ one: borrowing TriangleSpan, _ unit: DrawnUnit, _ other: borrowing TriangleSpan, _ otherUnit: DrawnUnit,
    accuracy: Millimetres, of files: String
  ) throws(DraftRefusal) -> SurfaceDeviation? {
    do throws(OverBudget) {
      return try SurfaceDeviation.between(
        .init(copy one, drawnIn: unit), .init(copy other, drawnIn: otherUnit), accuracy: accuracy, budget: budget)
    } catch {
      throw DraftRefusal(files, .beyondBudget(error))
    }
  }
}
