import Alloys
import Meshes
import Quantities

/// What a draft weighs, in several alloys or part by part in the parts' own.
public struct WeighedDraft: Sendable {
  /// The metal, with every finding.
  public let metal: DraftMetal
  /// The whole piece in each alloy; empty where parts have metals of their own.
  public let weights: [AlloyWeight]
  /// Each part in its own alloy; empty where they have none.
  public let parts: [PartWeight]

  /// Weighs a draft's metal.
  public init(_ metal: DraftMetal, by weighing: Weighing) {
    parts = weighing.partWeights(of: metal)
    weights = parts.isEmpty ? weighing.weights(of: metal) : []
    let all = weights + parts.map(\.weight)
    self.metal = metal.noting(strained: all.filter(\.isFinishingModelStrained))
  }

  /// The weights of the whole in each alloy, or of each part in its own.
  public var chains: [AlloyWeight] { parts.isEmpty ? weights : parts.map(\.weight) }
}

extension DraftReader {
  /// What the one pass gives, and the metal in the draft; `plan` says which part is which metal or stone.
  public func metal(
    of path: String, listingShells: Bool = false, plan: PartPlan = .none
  ) throws(DraftRefusal) -> DraftMetal {
    try read(path) { (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(DraftRefusal) in
      var metal = try DraftMetal.measure(
        triangles, facts, listingShells: listingShells, plan: plan, budget: budget)
      metal.fingerHole = FingerHole.find(
        in: triangles, plain: facts.pass, unit: facts.unit, lookingAt: 20 * Self.glance)
      return metal
    }
  }

  /// What a draft weighs.
  public func weighed(
    _ path: String, by weighing: Weighing, listingShells: Bool = false, plan: PartPlan = .none
  ) throws(DraftRefusal) -> WeighedDraft {
    WeighedDraft(try metal(of: path, listingShells: listingShells, plan: plan), by: weighing)
  }
}
