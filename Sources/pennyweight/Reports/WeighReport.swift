import Alloys
import Quantities

/// What `weigh` found out about a draft.
struct WeighReport: DraftReport {
  let metal: DraftMetal
  let weighing: Weighing
  /// The whole piece in each alloy; empty where parts have metals of their own.
  let weights: [AlloyWeight]
  /// Each part in its own alloy; empty where they have none.
  let partWeights: [PartWeight]

  var facts: DraftFacts { metal.facts }

  /// Whether people want to see the shells one by one.
  let listsShells: Bool

  /// Weighs a draft's metal.
  init(metal: DraftMetal, weighing: Weighing, listsShells: Bool = false) {
    partWeights = weighing.partWeights(of: metal)
    weights = partWeights.isEmpty ? weighing.weights(of: metal) : []
    let all = weights + partWeights.map(\.weight)
    self.metal = metal.noting(strained: all.filter(\.isFinishingModelStrained))
    self.weighing = weighing
    self.listsShells = listsShells
  }

  private enum CodingKeys: String, CodingKey {
    case metalVolume = "metal_volume_mm3"
    case basis = "volume_basis"
    case exposedArea = "exposed_area_mm2"
    case cell = "column_mm"
    case bodies
    case walls
    case shells
    case welding
    case weights
    case fingerHole = "finger_hole"
    case metalParts = "metal_parts"
    case finished = "finished_g"
    case stones
    case carats
  }

  func encode(to encoder: any Encoder) throws {
    try metal.facts.encode(to: encoder)
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(EstimateEntry(metal.volume), forKey: .metalVolume)
    try object.encode(metal.metal.basis.rawValue, forKey: .basis)
    try object.encode(EstimateEntry(metal.metal.exposedArea), forKey: .exposedArea)
    try object.encode(metal.metal.cell.value, forKey: .cell)
    try object.encode(metal.metal.bodies.map(BodyEntry.init), forKey: .bodies)
    try object.encode(metal.metal.walls.map(WallsEntry.init), forKey: .walls)
    try object.encode(metal.metal.shells.map { ShellEntry($0, unit: metal.facts.unit) }, forKey: .shells)
    try object.encode(metal.metal.welding.map { WeldingEntry($0, unit: metal.facts.unit) }, forKey: .welding)
    try object.encode(weights.map(WeightEntry.init), forKey: .weights)
    try object.encodeIfPresent(metal.fingerHole.map(FingerHoleEntry.init), forKey: .fingerHole)
    guard let parting = metal.parting else { return }
    let entries = parting.metals.enumerated().map { index, part in
      PartWeightEntry(part, partWeights.isEmpty ? nil : partWeights[index])
    }
    try object.encode(entries, forKey: .metalParts)
    let list = parting.stoneList
    try object.encode(list.stones.map(StoneEntry.init), forKey: .stones)
    try object.encode(list.caratsByFormula, forKey: .carats)
    if !partWeights.isEmpty { try object.encode(EstimateEntry(partWeights.finished), forKey: .finished) }
  }
}
