import Comparisons
import Meshes
import Quantities

/// Two drafts, opened side by side.
struct DraftPair {
  let reader: DraftReader
  let weighing: Weighing
  let accuracy: Millimetres

  /// What differs between them.
  func compare(_ first: String, _ second: String) throws(CommandRefusal) -> DraftComparison {
    try reader.read(first) { (one: borrowing TriangleSpan, facts: DraftFacts) throws(CommandRefusal) in
      let before = try compared(one, facts)
      let unit = facts.unit
      let bytes = one.bytes
      let layout = one.layout
      return try reader.read(second) { (other: borrowing TriangleSpan, facts: DraftFacts) throws(CommandRefusal) in
        let one = TriangleSpan(bytes, layout: layout)
        let areIdentical = unit == facts.unit && one.holdsSame(as: other)
        let after = areIdentical ? before.named(facts.file) : try compared(other, facts)
        return DraftComparison(
          first: before, second: after, areIdentical: areIdentical,
          deviation: try reader.deviation(
            one, unit, other, facts.unit, accuracy: accuracy, of: "\(first), \(second)"))
      }
    }
  }

  private func compared(_ triangles: borrowing TriangleSpan, _ facts: DraftFacts) throws(CommandRefusal)
    -> ComparedDraft
  {
    let metal = try DraftMetal.measure(triangles, facts, listingShells: true, budget: reader.budget)
    let weights = weighing.weights(of: metal)
    let noted = metal.noting(strained: weights.filter(\.isFinishingModelStrained))
    return ComparedDraft(
      name: facts.file, plain: facts.pass, unit: facts.unit, metal: metal.metal, weights: weights,
      findings: noted.facts.findings)
  }
}
