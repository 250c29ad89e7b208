import Alloys
import Quantities

/// What every draft of a command line is weighed by.
struct Weighing {
  let alloys: [Alloy]
  let practice: CastingPractice
  /// What the pattern is made of.
  let pattern: Alloy
  /// The unit that weights are shown in.
  let unit: WeightUnit

  /// - Precondition: the practice's pattern material is in the catalogue that it was read against.
  init(alloys: [Alloy], practice: CastingPractice, catalogue: AlloyCatalogue, unit: WeightUnit) {
    guard let pattern = catalogue.alloy(practice.pattern) else {
      preconditionFailure("the practice was read against another catalogue")
    }
    self.alloys = alloys
    self.practice = practice
    self.pattern = pattern
    self.unit = unit
  }

  /// A weight's figures as they are shown: CAD, cast, finished low, expected and high, fine, pattern, metal to pattern.
  func figures(_ weight: AlloyWeight) -> [String] {
    let weights = [
      weight.cad.value, weight.cast.value, weight.finished.low, weight.finished.value, weight.finished.high,
      weight.fineMetal, weight.pattern.weight.value,
    ]
    return weights.map { Rounding.shown($0, in: unit) }
      + [Rounding.ratio.string(weight.pattern.metalToPattern.value.value)]
  }

  /// The metal's weight in each alloy.
  func weights(of metal: DraftMetal) -> [AlloyWeight] {
    alloys.map {
      WeightChain.weigh(
        metalVolume: metal.volume, surface: metal.surface, alloy: $0, practice: practice, pattern: pattern)
    }
  }
}
