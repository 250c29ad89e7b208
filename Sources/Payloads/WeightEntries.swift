import Alloys
import Comparisons
import Drafts
import Quantities

/// What a draft weighs in one alloy, as programs read it: grams and bare ratios.
struct WeightEntry: Encodable {
  let alloy: String
  let density: Double
  let cad: Double
  let castFactor: EstimateEntry
  let cast: Double
  let finishingLoss: EstimateEntry
  let isFinishingStrained: Bool
  let finished: EstimateEntry
  let fineMetal: Double
  let pattern: String
  let wax: Double
  let metalToWax: Double
  let metalToMelt: EstimateEntry

  private enum CodingKeys: String, CodingKey {
    case alloy
    case density = "density_g_cm3"
    case cad = "cad_g"
    case castFactor = "cast_factor"
    case cast = "cast_g"
    case finishingLoss = "finishing_loss"
    case isFinishingStrained = "finishing_strained"
    case finished = "finished_g"
    case fineMetal = "fine_metal_g"
    case pattern
    case wax = "wax_g"
    case metalToWax = "metal_to_wax"
    case metalToMelt = "metal_to_melt_g"
  }

  init(_ weight: AlloyWeight) {
    alloy = weight.alloy.id.text
    density = weight.alloy.density.value.value
    cad = weight.cad.value.value
    castFactor = EstimateEntry(weight.castFactor)
    cast = weight.cast.value.value
    finishingLoss = EstimateEntry(weight.finishingLoss)
    isFinishingStrained = weight.isFinishingModelStrained
    finished = EstimateEntry(weight.finished)
    fineMetal = weight.fineMetal.value
    pattern = weight.pattern.material.id.text
    wax = weight.pattern.weight.value.value
    metalToWax = weight.pattern.metalToPattern.value.value
    metalToMelt = EstimateEntry(weight.metalToMelt)
  }
}

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

/// A row of a stone list as programs read it.
struct StoneEntry: Encodable {
  let gem: String
  let cut: String
  let length: ExactDecimal?
  let width: ExactDecimal?
  let depth: ExactDecimal?
  let count: Int
  let caratEach: ExactCarats
  let carats: ExactCarats

  private enum CodingKeys: String, CodingKey {
    case gem
    case cut
    case length = "length_mm"
    case width = "width_mm"
    case depth = "depth_mm"
    case count
    case caratEach = "carat_each"
    case carats = "carat_together"
  }

  init(_ stone: Stone) {
    gem = stone.gem.name
    cut = stone.cut.name
    length = stone.size?.length
    width = stone.size?.width
    depth = stone.size?.depth
    count = stone.count
    caratEach = stone.caratsByFormula
    carats = stone.caratsByFormula * stone.count
  }
}

/// A weight before and after as programs read it.
struct WeightChangeEntry: Encodable {
  let alloy: String
  let first: EstimateEntry
  let second: EstimateEntry
  let change: Double

  private enum CodingKeys: String, CodingKey {
    case alloy
    case first = "first_finished_g"
    case second = "second_finished_g"
    case change = "change_g"
  }

  init(_ weight: DraftComparison.WeightChange) {
    alloy = weight.alloy.text
    first = EstimateEntry(weight.first)
    second = EstimateEntry(weight.second)
    change = weight.change.value
  }
}
