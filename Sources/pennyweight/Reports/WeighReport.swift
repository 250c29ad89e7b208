import Alloys
import Quantities

/// What `weigh` found out about a draft.
struct WeighReport: DraftReport {
  let metal: DraftMetal
  let weighing: Weighing
  let weights: [AlloyWeight]

  var facts: DraftFacts { metal.facts }

  /// Weighs a draft's metal.
  init(metal: DraftMetal, weighing: Weighing) {
    self.metal = metal
    self.weighing = weighing
    weights = weighing.weights(of: metal)
  }

  private enum CodingKeys: String, CodingKey {
    case metalVolume = "metal_volume_mm3"
    case weights
  }

  func encode(to encoder: any Encoder) throws {
    try metal.facts.encode(to: encoder)
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(EstimateEntry(metal.volume), forKey: .metalVolume)
    try object.encode(weights.map(WeightEntry.init), forKey: .weights)
  }
}
