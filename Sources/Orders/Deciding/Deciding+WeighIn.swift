import HousePolicies
import Quantities

extension Deciding {
  /// Takes readings in: each complete, of the quoted parts and pieces, and plausible or confirmed.
  func weighIn(_ weighIn: WeighIn) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = try arrive(at: .weighed)
    if order.settlement != nil { throw OrderRefusal(.alreadyDone("the final price stands")) }
    guard let offer = order.acceptedOffer?.offer else {
      throw OrderRefusal(.gateNotPassed(.quoteAccepted, missing: "no live quote is accepted"))
    }
    if weighIn.readings.isEmpty { throw OrderRefusal(.meaningless("there is no reading")) }
    _ = try reason(weighIn.scale, for: "a reading without its scale")
    _ = try reason(weighIn.weighedBy, for: "a reading without who weighed")
    for reading in weighIn.readings { try check(reading, offer) }
    for reading in weighIn.readings { try checkAlloy(reading, offer, rules) }
    let parts = Set(weighIn.readings.map(\.part))
    for part in parts {
      let counted = weighIn.readings.filter { $0.part == part }.reduce(0) { $0 + $1.pieces }
      if counted != offer.pieces {
        throw OrderRefusal(.notSettled(.otherCount(weighed: counted, quoted: offer.pieces)), under: rules)
      }
    }
    if !weighIn.confirmedBecause.saysSomething { try plausible(weighIn, offer, rules) }
    return [grant(.work(.weighedIn(weighIn: weighIn)), under: rules)]
  }

  /// Demands the quoted alloy, or one that an accepted change names.
  private func checkAlloy(
    _ reading: ScaleReading, _ offer: PriceOffer, _ rules: [RuleID]
  ) throws(OrderRefusal) {
    guard let alloy = reading.alloy, let weight = offer.weights.first(where: { $0.part == reading.part }),
      let quoted = weight.alloy, alloy != quoted
    else { return }
    if order.acceptedChanges.contains(where: { $0.alloy == alloy }) { return }
    throw OrderRefusal(.otherAlloy(alloy, quoted: quoted), under: rules)
  }

  private func check(_ reading: ScaleReading, _ offer: PriceOffer) throws(OrderRefusal) {
    let limit = ExactDecimal(1_000_000)
    guard (1...1_000_000).contains(reading.pieces), reading.gross.value > .zero, reading.gross.value <= limit,
      reading.stones.value >= .zero, reading.net.value > .zero
    else {
      throw OrderRefusal(.meaningless("\(reading.gross) less \(reading.stones.value) ct leaves no metal to weigh"))
    }
    let parts = offer.weights.map(\.part)
    if parts.contains(reading.part) || offer.weights.isEmpty { return }
    throw OrderRefusal(.unknown("part \(reading.part ?? "(the whole piece)")", known: parts.compactMap { $0 }))
  }

  /// Holds each reading, for a piece, against the offer's own interval, widened by what the house has seen.
  private func plausible(
    _ weighIn: WeighIn, _ offer: PriceOffer, _ rules: [RuleID]
  ) throws(OrderRefusal) {
    for reading in weighIn.readings {
      guard let weight = offer.weights.first(where: { $0.part == reading.part }) else { continue }
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
