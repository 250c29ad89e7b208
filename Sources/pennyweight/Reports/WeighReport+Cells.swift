import Alloys
import Quantities

extension WeighReport {
  var columns: [String] {
    let unit = weighing.unit.rawValue
    return DraftFacts.columns + ["metal_volume_low_mm3", "metal_volume_mm3", "metal_volume_high_mm3"]
      + ["alloy", "density_g_cm3", "cad_\(unit)", "cast_\(unit)"]
      + ["finished_low_\(unit)", "finished_\(unit)", "finished_high_\(unit)"]
      + ["fine_metal_\(unit)", "wax_\(unit)", "metal_to_wax"]
  }

  var rows: [[String]] { weights.map { metal.facts.cells + volumeCells + cells($0) } }

  private var volumeCells: [String] {
    [metal.volume.low, metal.volume.value, metal.volume.high].map { Rounding.shown($0) }
  }

  private func cells(_ weight: AlloyWeight) -> [String] {
    [weight.alloy.id.text, Rounding.shown(weight.alloy.density.value)] + weighing.figures(weight)
  }
}
