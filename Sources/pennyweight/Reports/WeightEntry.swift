import Alloys

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
