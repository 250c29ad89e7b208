import Quantities
import Quoting

/// The finished pieces on the scale: who, which scale, and every reading as it was read.
public struct WeighIn: Sendable, Hashable, Codable {
  /// The readings, at least one.
  public let readings: [ScaleReading]
  /// Which scale.
  public let scale: String
  /// Who weighed.
  public let weighedBy: String
  /// Why a reading outside of what is plausible is right all the same.
  public let confirmedBecause: String?
  /// The estimated weights of the metal parts, one split for each reading, where joined parts were weighed together.
  ///
  /// Decided with the weigh-in, by the weights of the quote that was accepted then; nil where nothing is split.
  public let split: [SharedWeighIn]?
  /// Why the pieces are weighed again; nil for the first weigh-in.
  public let againBecause: String?

  /// Makes a weigh-in.
  public init(
    readings: [ScaleReading], scale: String, weighedBy: String, confirmedBecause: String? = nil,
    againBecause: String? = nil
  ) {
    self.init(
      readings, scale: scale, weighedBy: weighedBy, confirmedBecause: confirmedBecause, split: nil,
      againBecause: againBecause)
  }

  init(
    _ readings: [ScaleReading], scale: String, weighedBy: String, confirmedBecause: String?, split: [SharedWeighIn]?,
    againBecause: String?
  ) {
    self.againBecause = againBecause
    self.readings = readings
    self.scale = scale
    self.weighedBy = weighedBy
    self.confirmedBecause = confirmedBecause
    self.split = split
  }
}

/// One reading: a piece, a metal part before assembly, or several pieces together.
public struct ScaleReading: Sendable, Hashable, Codable {
  /// The metal part; nil for whole pieces.
  public let part: String?
  /// What the scale showed.
  public let gross: WeighedGrams
  /// The stones that were on it.
  public let stones: ExactCarats
  /// How many pieces lay on the scale.
  public let pieces: Int
  /// The alloy that was cast, where it was looked at; nil for the quoted one.
  public let alloy: String?
  /// Whether it was said that no stone was on it; nil where that was not asked.
  public let isWithoutStones: Bool?

  /// Makes a reading.
  public init(
    part: String? = nil, gross: WeighedGrams, stones: ExactCarats = ExactCarats(.zero), pieces: Int = 1,
    alloy: String? = nil, isWithoutStones: Bool? = nil
  ) {
    self.isWithoutStones = isWithoutStones
    self.part = part
    self.gross = gross
    self.stones = stones
    self.pieces = pieces
    self.alloy = alloy
  }

  /// The metal alone: gross less 0.2 g a carat (the metric carat, 1907), exact.
  public var net: WeighedGrams {
    WeighedGrams(gross.value - ExactDecimal(billionths: stones.value.billionths / 5))
  }
}

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
    WeighIn(
      readings, scale: scale, weighedBy: weighedBy, confirmedBecause: confirmedBecause, split: split,
      againBecause: againBecause)
  }
}

extension WeighIn {
  /// What was on the scale by itself, beside what was expected of it: each reading, and each part of all pieces.
  func judged(by offer: PriceOffer) -> [(expected: WeighedGrams, actual: WeighedGrams)] {
    let whole = offer.weights.reduce(ExactDecimal.zero) { $0 + $1.expected.value }
    let single = readings.compactMap { reading -> (expected: WeighedGrams, actual: WeighedGrams)? in
      let each = reading.part.map { name in offer.estimates.first { $0.name == name }?.grams.value } ?? whole
      return each.map { (WeighedGrams($0 * reading.pieces), reading.net) }
    }
    guard basis == .weighedBeforeAssembly else { return single }
    let parts = parts.compactMap { part -> (expected: WeighedGrams, actual: WeighedGrams)? in
      offer.estimates.first { $0.name == part.name }.map {
        (WeighedGrams($0.grams.value * offer.pieces), part.grams)
      }
    }
    return (single + parts).filter { $0.expected.value > .zero }
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
    ScaleReading(
      part: part, gross: gross, stones: stones, pieces: pieces, alloy: alloy, isWithoutStones: isWithoutStones)
  }
}

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

/// How far a house's finished pieces were from their expected weights before: what a reading is held against.
public struct WeighingHistory: Sendable, Hashable, Codable {
  /// How many weigh-ins it is drawn from.
  public let count: Int
  /// The largest deviation among them, over or under.
  public let largest: Percentage

  /// Draws a history.
  public init(count: Int, largest: Percentage) {
    self.count = count
    self.largest = largest
  }

  /// A house that has weighed nothing yet.
  public static let none = Self(count: 0, largest: .zero)

  /// From how many weigh-ins a house's own history counts.
  public static let enough = 10

  /// How far beyond its own interval a weight is still plausible: the house's largest deviation, once it has weighed
  /// enough; before that a tenth, since finished pieces lose between 5 and 20 % of the cast weight (design data).
  public var allowance: Percentage { count >= Self.enough ? largest : Percentage(ExactDecimal(10)) }

  /// The allowance of an expected weight, rounded up to 0.01 g so that nothing plausible is left out.
  func allowance(of expected: WeighedGrams) -> ExactDecimal {
    let exact = try? ExactRatio(expected.value) * allowance.share
    return (try? exact?.decimal(toPlaces: WeighedGrams.tradePlaces, by: .up)) ?? .zero
  }
}
