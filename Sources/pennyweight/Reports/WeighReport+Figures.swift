import Alloys
import Quantities

extension WeighReport {
  /// A weight's figures: CAD, cast, finished low, expected and high, fine, pattern, metal to pattern.
  ///
  /// As people are shown them, or with more decimals where they are small, for a spreadsheet.
  func figures(_ weight: AlloyWeight, inCells: Bool = false) -> [String] {
    let rounding = Rounding.weight(unit)
    let shown = { (grams: Grams) in
      inCells ? rounding.cell(unit.count(grams)) : rounding.string(unit.count(grams))
    }
    return [shown(weight.cad.value), shown(weight.cast.value)] + range(weight.finished, inCells: inCells)
      + [shown(weight.fineMetal), shown(weight.pattern.weight.value)]
      + [Rounding.ratio.string(weight.pattern.metalToPattern.value.value)]
  }

  /// The low, the expected and the high of a weight, rounded as a quote rounds them: the range outwards.
  func range(_ weight: Estimate<Grams>, inCells: Bool = false) -> [String] {
    let rounding = Rounding.weight(unit)
    let counts = weight.mapMonotone { Ratio(unit.count($0)) }
    let places = inCells ? min(rounding.decimalsInCell(counts.value.value), ExactDecimal.places) : rounding.decimals
    guard let rounded = OutwardRounding(counts, toPlaces: places) else {
      return [counts.low, counts.value, counts.high].map { rounding.string($0.value) }
    }
    return [rounded.low, rounded.value, rounded.high].map { $0.text(atLeastPlaces: places) }
  }
}
