import Quantities
import Quoting

extension WeighIn {
  /// The real weight of each piece: as it was read, or its share of what was weighed together.
  func realWeights(pieces: Int) throws(ExactOverflow) -> [RealWeight] {
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
