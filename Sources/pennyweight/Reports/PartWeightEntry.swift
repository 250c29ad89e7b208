import Quantities

/// A metal part with its weight, as programs read it.
struct PartWeightEntry: Encodable {
  let name: String
  let drawn: EstimateEntry
  let keptByOthers: EstimateEntry
  let cutByStones: EstimateEntry
  let volume: EstimateEntry
  let exposedArea: EstimateEntry
  let weight: WeightEntry?

  private enum CodingKeys: String, CodingKey {
    case name
    case drawn = "drawn_mm3"
    case keptByOthers = "kept_by_others_mm3"
    case cutByStones = "cut_by_stones_mm3"
    case volume = "metal_volume_mm3"
    case exposedArea = "exposed_area_mm2"
    case weight
  }

  init(_ metal: DraftParting.Metal, _ weight: PartWeight?) {
    name = metal.name
    drawn = EstimateEntry(metal.part.drawn)
    keptByOthers = EstimateEntry(metal.part.keptByOthers)
    cutByStones = EstimateEntry(metal.part.cutByStones)
    volume = EstimateEntry(metal.part.volume)
    exposedArea = EstimateEntry(metal.part.exposedArea)
    self.weight = weight.map { WeightEntry($0.weight) }
  }
}
