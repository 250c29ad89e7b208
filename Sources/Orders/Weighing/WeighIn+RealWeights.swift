import Quantities
import Quoting

extension WeighIn {
  /// The real weight of each piece: as it was read, or its share of what was weighed together.
  func realWeights(pieces: Int) throws(ExactOverflow) -> [RealWeight] {
    if let split { return try splitWeights(split) }
    let parts = Set(readings.compactMap(\.part)).sorted()
    if parts.isEmpty {
      return readings.flatMap { reading in
        Array(repeating: RealWeight.whole(reading.average), count: reading.pieces)
      }
    }
    var averages: [String: ExactRatio] = [:]
    for part in parts {
      var net = ExactDecimal.zero
      for reading in readings where reading.part == part { net = net + reading.net.value }
      averages[part] = try ExactRatio(net) * ExactRatio(1, Int128(pieces))
    }
    return Array(repeating: .parts(averages), count: pieces)
  }

  /// The parts of each piece where whole pieces were split: of several on the scale, the average of each part.
  private func splitWeights(_ split: [SharedWeighIn]) throws(ExactOverflow) -> [RealWeight] {
    var weights: [RealWeight] = []
    for (reading, shared) in zip(readings, split) {
      var each: [String: ExactRatio] = [:]
      for part in shared.parts {
        each[part.name] = try ExactRatio(part.grams.value) * ExactRatio(1, Int128(reading.pieces))
      }
      weights += Array(repeating: .parts(each), count: reading.pieces)
    }
    return weights
  }

  /// The metal of all readings.
  public var net: WeighedGrams {
    WeighedGrams(readings.reduce(ExactDecimal.zero) { $0 + $1.net.value })
  }
}

extension ScaleReading {
  /// What one of its pieces weighs.
  fileprivate var average: ExactRatio {
    ExactRatio(net.value.billionths, ExactDecimal.one.billionths * Int128(pieces))
  }
}
