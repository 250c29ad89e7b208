import Alloys
import Drafts
import Meshes
import Quantities

/// What a draft weighs, as programs read it.
public struct WeighedDraftPayload: Encodable {
  private let draft: WeighedDraft

  /// Takes a weighed draft.
  public init(_ draft: WeighedDraft) { self.draft = draft }

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

  /// Writes what the pass gave, the metal and its weights.
  public func encode(to encoder: any Encoder) throws {
    let metal = draft.metal
    try DraftFactsPayload(metal.facts).encode(to: encoder)
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(EstimateEntry(metal.volume), forKey: .metalVolume)
    try object.encode(metal.metal.basis.rawValue, forKey: .basis)
    try object.encode(EstimateEntry(metal.metal.exposedArea), forKey: .exposedArea)
    try object.encode(metal.metal.cell.value, forKey: .cell)
    try object.encode(metal.metal.bodies.map(BodyEntry.init), forKey: .bodies)
    try object.encode(metal.metal.walls.map(WallsEntry.init), forKey: .walls)
    try object.encode(metal.metal.shells.map { ShellEntry($0, unit: metal.facts.unit) }, forKey: .shells)
    try object.encode(metal.metal.welding.map { WeldingEntry($0, unit: metal.facts.unit) }, forKey: .welding)
    try object.encode(draft.weights.map(WeightEntry.init), forKey: .weights)
    try object.encodeIfPresent(metal.fingerHole.map(FingerHoleEntry.init), forKey: .fingerHole)
    guard let parting = metal.parting else { return }
    let entries = parting.metals.enumerated().map { index, part in
      PartWeightEntry(part, draft.parts.isEmpty ? nil : draft.parts[index])
    }
    try object.encode(entries, forKey: .metalParts)
    let list = parting.stoneList
    try object.encode(list.stones.map(StoneEntry.init), forKey: .stones)
    try object.encode(list.caratsByFormula, forKey: .carats)
    if !draft.parts.isEmpty { try object.encode(EstimateEntry(draft.parts.finished), forKey: .finished) }
  }
}
