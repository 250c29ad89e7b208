import Quantities
import Quoting

extension WeighIn {
  /// The metal of every part, summed over all pieces, in the order of the readings; empty for pieces of one metal.
  public var parts: [SharedWeighIn.Part] {
    let single =
      split?.flatMap(\.parts)
      ?? readings.compactMap { reading in
        reading.part.map { SharedWeighIn.Part(name: $0, grams: reading.net) }
      }
    var sums: [SharedWeighIn.Part] = []
    for part in single {
      if let index = sums.firstIndex(where: { $0.name == part.name }) {
        sums[index] = .init(name: part.name, grams: WeighedGrams(sums[index].grams.value + part.grams.value))
      } else {
        sums.append(part)
      }
    }
    return sums
  }

  /// How the parts' weights are known.
  public var basis: SharedWeighIn.Basis { split == nil ? .weighedBeforeAssembly : .splitByEstimate }

  /// The same readings where an offer has one named part: the whole piece is that part, and nothing is estimated.
  func named(by offer: PriceOffer) -> WeighIn {
    let parts = offer.estimates
    guard parts.count == 1, offer.weights.count == 1 else { return with(readings, split: nil) }
    return with(readings.map { $0.part == nil ? $0.of(parts[0].name) : $0 }, split: nil)
  }

  /// The same weigh-in, with whole pieces of several metals split by an offer's expected weights.
  func shared(by offer: PriceOffer) throws(SharedWeighInFault) -> WeighIn {
    let estimates = offer.estimates
    if estimates.isEmpty || readings.contains(where: { $0.part != nil }) { return with(readings, split: nil) }
    var split: [SharedWeighIn] = []
    for reading in readings {
      split.append(try .split(gross: reading.gross, stones: reading.stones, by: estimates))
    }
    return with(readings, split: split)
  }

  private func with(_ readings: [ScaleReading], split: [SharedWeighIn]?) -> WeighIn {
    WeighIn(readings, scale: scale, weighedBy: weighedBy, confirmedBecause: confirmedBecause, split: split)
  }
}

extension PriceOffer {
  /// The metal parts with their expected weights; empty for a piece of one metal.
  var estimates: [SharedWeighIn.Part] {
    weights.compactMap { weight in weight.part.map { .init(name: $0, grams: weight.expected) } }
  }
}

extension ScaleReading {
  fileprivate func of(_ part: String) -> ScaleReading {
    ScaleReading(part: part, gross: gross, stones: stones, pieces: pieces, alloy: alloy)
  }
}
