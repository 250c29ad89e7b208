import Alloys
import Drafts
import Quantities

extension WeighReport {
  var columns: [String] {
    let unit = self.unit.rawValue
    return DraftFacts.columns + ["metal_volume_low_mm3", "metal_volume_mm3", "metal_volume_high_mm3"]
      + ["alloy", "density_g_cm3", "cad_\(unit)", "cast_\(unit)"]
      + ["finished_low_\(unit)", "finished_\(unit)", "finished_high_\(unit)"]
      + ["fine_metal_\(unit)", "wax_\(unit)", "metal_to_wax"] + (partWeights.isEmpty ? [] : ["part"])
  }

  var rows: [[String]] {
    weights.map { metal.facts.cells + cells(metal.volume) + cells($0) }
      + partWeights.map {
        metal.facts.cells + cells($0.metal.part.volume) + cells($0.weight) + [$0.metal.name]
      }
  }

  private func cells(_ volume: Estimate<CubicMillimetres>) -> [String] {
    [volume.low, volume.value, volume.high].map { Rounding.volume.cell($0.value) }
  }

  private func cells(_ weight: AlloyWeight) -> [String] {
    [weight.alloy.id.text, Rounding.shown(weight.alloy.density.value)] + figures(weight, inCells: true)
  }
}
