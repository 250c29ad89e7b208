import Alloys
import Quantities

/// What drafts are weighed by: alloys, and how the house casts and finishes.
public struct Weighing: Sendable {
  /// The alloys that a draft without metals of its own is weighed in.
  public let alloys: [Alloy]
  /// How the house casts and finishes.
  public let practice: CastingPractice
  /// What the pattern is made of.
  public let pattern: Alloy

  /// Takes alloys and a practice out of the catalogue that the practice was read against.
  ///
  /// - Precondition: the practice's pattern material is in that catalogue.
  public init(alloys: [Alloy], practice: CastingPractice, catalogue: AlloyCatalogue) {
    guard let pattern = catalogue.alloy(practice.pattern) else {
      preconditionFailure("the practice was read against another catalogue")
    }
    self.alloys = alloys
    self.practice = practice
    self.pattern = pattern
  }

  /// The metal's weight in each alloy.
  public func weights(of metal: DraftMetal) -> [AlloyWeight] {
    alloys.map {
      WeightChain.weigh(
        metalVolume: metal.volume, surface: metal.surface, alloy: $0, practice: practice, pattern: pattern)
    }
  }

  /// What each part weighs in its own alloy; nothing where the parts have none.
  public func partWeights(of metal: DraftMetal) -> [PartWeight] {
    (metal.parting?.metals ?? []).compactMap { part in
      guard let alloy = part.alloy else { return nil }
      return PartWeight(
        metal: part,
        weight: WeightChain.weigh(
          metalVolume: part.part.volume, surface: part.surface, alloy: alloy, practice: practice, pattern: pattern))
    }
  }
}

/// A metal part and what it weighs in its own alloy.
public struct PartWeight: Sendable {
  /// The part.
  public let metal: DraftParting.Metal
  /// Its weight.
  public let weight: AlloyWeight
}

extension [PartWeight] {
  /// The finished piece: all parts together, every doubt at its worst at once.
  public var finished: Estimate<Grams> { sum(\.finished) }

  /// The sum of one of the parts' weights.
  public func sum(_ weight: KeyPath<AlloyWeight, Estimate<Grams>>) -> Estimate<Grams> {
    let weights = map { $0.weight[keyPath: weight] }
    return Estimate(
      low: weights.reduce(.zero) { $0 + $1.low }, value: weights.reduce(.zero) { $0 + $1.value },
      high: weights.reduce(.zero) { $0 + $1.high })
  }
}
