import Alloys
import Quantities

/// What `weigh` found out about a draft.
struct WeighReport: DraftReport {
  let metal: DraftMetal
  let weighing: Weighing
  let weights: [AlloyWeight]

  var facts: DraftFacts { metal.facts }

  /// Whether people want to see the shells one by one.
  let listsShells: Bool

  /// Weighs a draft's metal.
  init(metal: DraftMetal, weighing: Weighing, listsShells: Bool = false) {
    weights = weighing.weights(of: metal)
    self.metal = metal.noting(strained: weights.filter(\.isFinishingModelStrained))
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
  }
}
