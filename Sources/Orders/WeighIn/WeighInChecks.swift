import HousePolicies
import Quantities
import Quoting

extension OrderDecider {
  /// Takes readings in: each complete, of the quoted parts and pieces, and plausible or confirmed.
  func weighIn(_ weighIn: WeighIn) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = try arrive(at: .weighed)
    if order.settlement != nil { throw OrderRefusal(.alreadyDone(.settled)) }
    guard let offer = order.acceptedOffer?.offer else {
      throw OrderRefusal(.gateNotPassed(.quoteAccepted, missing: .step(.quoteAccepted)))
    }
    if weighIn.readings.isEmpty { throw OrderRefusal(.textMissing(.readings)) }
    if order.weighIn != nil { _ = try required(weighIn.againBecause, for: .secondWeighIn, under: rules) }
    try demandStones(weighIn, offer, rules)
    let weighIn = weighIn.named(by: offer)
    _ = try required(weighIn.scale, for: .scale)
    _ = try required(weighIn.weighedBy, for: .weighedBy)
    let offered = offer.weighed(as: weighIn)
    for reading in weighIn.readings { try check(reading, offered.map(\.part)) }
    if offer.estimates.count > 1 && weighIn.readings.contains(where: { $0.part == nil && $0.alloy != nil }) {
      throw OrderRefusal(.invalid(.alloyOfWholePiece), under: rules)
    }
    for reading in weighIn.readings { try checkAlloy(reading, offered, rules) }
    try checkCounts(weighIn, offer, offered.map(\.part), rules)
    if !weighIn.confirmedBecause.saysSomething { try plausible(weighIn, offered, rules) }
    do throws(SharedWeighInFault) {
      return [grant(.work(.weighedIn(weighIn: try weighIn.shared(by: offer))), under: rules)]
    } catch {
      throw OrderRefusal(.notSplit(error), under: rules)
    }
  }

  /// Demands that the stones on the scale are told, or that there were none: a carat taken for gold is a fifth of a gram.
  ///
  /// Parts that are weighed before assembly have none yet.
  private func demandStones(_ weighIn: WeighIn, _ offer: PriceOffer, _ rules: [RuleID]) throws(OrderRefusal) {
    guard let quoted = offer.stones, quoted.value > .zero else { return }
    for reading in weighIn.readings where reading.part == nil {
      if reading.stones.value == .zero && reading.isWithoutStones != true {
        throw OrderRefusal(.stonesNotStated(quoted: quoted * reading.pieces), under: rules)
      }
    }
  }

  /// Demands every piece of every part, neither more nor less.
  private func checkCounts(
    _ weighIn: WeighIn, _ offer: PriceOffer, _ parts: [String?], _ rules: [RuleID]
  ) throws(OrderRefusal) {
    for part in parts.isEmpty ? weighIn.readings.map(\.part) : parts {
      let counted = weighIn.readings.filter { $0.part == part }.reduce(0) { $0 + $1.pieces }
      if counted == offer.pieces { continue }
      if counted == 0, let part {
        let line = offer.lines.first { $0.basis.contains { $0.weighedPart == part } }
        throw OrderRefusal(.notSettled(.partNotWeighed(part, line: line?.id ?? part)), under: rules)
      }
      throw OrderRefusal(.notSettled(.otherCount(weighed: counted, quoted: offer.pieces)), under: rules)
    }
  }

  /// Demands the quoted alloy, or one that an accepted change names.
  private func checkAlloy(
    _ reading: ScaleReading, _ offered: [OfferedWeight], _ rules: [RuleID]
  ) throws(OrderRefusal) {
    guard let alloy = reading.alloy, let weight = offered.first(where: { $0.part == reading.part }),
      let quoted = weight.alloy, alloy != quoted
    else { return }
    let changes = order.acceptedChanges.filter { $0.part == nil || $0.part == reading.part }
    if changes.contains(where: { $0.alloy == alloy }) { return }
    throw OrderRefusal(.otherAlloy(alloy, quoted: quoted), under: rules)
  }

  private func check(_ reading: ScaleReading, _ parts: [String?]) throws(OrderRefusal) {
    let limit = ExactDecimal(1_000_000)
    guard (1...1_000_000).contains(reading.pieces), reading.gross.value > .zero, reading.gross.value <= limit,
      reading.stones.value >= .zero, reading.net.value > .zero
    else {
      throw OrderRefusal(.invalid(.reading(reading)))
    }
    if parts.contains(reading.part) || parts.isEmpty { return }
    throw OrderRefusal(.unknown(.part(reading.part, known: parts.compactMap { $0 })))
  }

  /// Holds each reading, for a piece, against the offer's own interval, widened by what the house has seen.
  private func plausible(
    _ weighIn: WeighIn, _ offered: [OfferedWeight], _ rules: [RuleID]
  ) throws(OrderRefusal) {
    for reading in weighIn.readings {
      guard let weight = offered.first(where: { $0.part == reading.part }) else { continue }
      let slack = history.allowance(of: weight.expected)
      let (low, high) = (weight.low.value - slack, weight.high.value + slack)
      let net = reading.net.value
      if net < low * reading.pieces || net > high * reading.pieces {
        let each = WeighedGrams(ExactDecimal(billionths: net.billionths / Int128(reading.pieces)))
        throw OrderRefusal(
          .weightImplausible(each, low: WeighedGrams(low), high: WeighedGrams(high)), under: rules)
      }
    }
  }
}

extension PriceOffer {
  /// The weights that readings are held against: of each part, or of the whole where whole pieces were on the scale.
  fileprivate func weighed(as weighIn: WeighIn) -> [OfferedWeight] {
    guard weights.contains(where: { $0.part != nil }), weighIn.readings.allSatisfy({ $0.part == nil }) else {
      return weights
    }
    func sum(_ weight: (OfferedWeight) -> WeighedGrams) -> WeighedGrams {
      WeighedGrams(weights.reduce(.zero) { $0 + weight($1).value })
    }
    let alloys = Set(weights.map(\.alloy))
    return [
      OfferedWeight(
        alloy: alloys.count == 1 ? weights[0].alloy : nil, low: sum(\.low), expected: sum(\.expected),
        high: sum(\.high))
    ]
  }
}
