import Alloys
import Quantities

/// A metal part and what it weighs in its own alloy.
struct PartWeight {
  let metal: DraftParting.Metal
  let weight: AlloyWeight
}

extension Weighing {
  /// What each part weighs in its own alloy; nothing where the parts have none.
  func partWeights(of metal: DraftMetal) -> [PartWeight] {
    (metal.parting?.metals ?? []).compactMap { part in
      guard let alloy = part.alloy else { return nil }
      return PartWeight(
        metal: part,
        weight: WeightChain.weigh(
          metalVolume: part.part.volume, surface: part.surface, alloy: alloy, practice: practice, pattern: pattern))
    }
  }
}

extension [PartWeight] {
  /// The finished piece: all parts together, every doubt at its worst at once.
  var finished: Estimate<Grams> { sum(\.finished) }

  /// The sum of one of the parts' weights.
  func sum(_ weight: KeyPath<AlloyWeight, Estimate<Grams>>) -> Estimate<Grams> {
    let weights = map { $0.weight[keyPath: weight] }
    return Estimate(
      low: weights.reduce(.zero) { $0 + $1.low }, value: weights.reduce(.zero) { $0 + $1.value },
      high: weights.reduce(.zero) { $0 + $1.high })
  }
}
