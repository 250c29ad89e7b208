import HousePolicies
import Quantities
import Quoting

extension OrderDecider {
  /// Demands of an offer what the order's kind does: the sample fee's credit, a reason for a new price, the deposit, fees.
  /// - Returns: the rules that it was held against.
  func checkKind(_ offer: PriceOffer, _ why: String) throws(OrderRefusal) -> [RuleID] {
    if offer.lines.count > 10_000 { throw OrderRefusal(.tooLarge) }
    for line in offer.lines {
      try inCurrency(line.amount)
      try inCurrency(line.each)
    }
    switch order.kind {
    case .sampleThenBulk: return try checkCredit(offer) + checkUnitPrice(offer, why) + checkDeposit(offer)
    case .customizedStock: return try checkFee(offer) + checkDeposit(offer)
    case .reorder:
      guard let terms = policy.kinds.reordering?.chargesSampleFee, !terms.term else { return try checkDeposit(offer) }
      if offer.lines.contains(where: { $0.group == .fee || $0.group == .sampleCredit }) {
        throw OrderRefusal(.kind(.sampleFeeInReorder), under: terms.rules)
      }
      return try terms.rules + checkDeposit(offer)
    case .bespoke: return []
    case .wholesale: return try checkCart(offer) + checkDeposit(offer)
    }
  }

  /// Demands that an offer is of the goods in the cart, whose least numbers were held when they were put there.
  private func checkCart(_ offer: PriceOffer) throws(OrderRefusal) -> [RuleID] {
    let ordered = order.cart.filter { $0.count > 0 }
    let goods = offer.lines.filter { $0.group == .goods }
    let isSame =
      goods.count == ordered.count
      && ordered.allSatisfy { line in
        goods.contains { $0.id == line.listed.lineID && $0.count == line.count }
      }
    if ordered.isEmpty || !isSame {
      throw OrderRefusal(
        .kind(.cartDiffers(from: ordered)), under: policy.kinds.carts?.minimumPerProduct.rules ?? [])
    }
    return policy.kinds.carts?.minimumPerProduct.rules ?? []
  }

  private func checkCredit(_ offer: PriceOffer) throws(OrderRefusal) -> [RuleID] {
    guard let terms = policy.kinds.sampling?.credits else { return [] }
    let steps = terms.term.compactMap { step in
      ProductKind(rawValue: step.product).map { SampleCredit(product: $0, from: step.from, per: step.per.counting) }
    }
    guard let goods = offer.goods else {
      throw OrderRefusal(.invalid(.goodsNotStated))
    }
    let units = goods.piecesPerUnit
    guard units.allSatisfy({ (0...1_000_000).contains($0) }), units.count <= 10_000,
      units.reduce(0, +) == offer.pieces
    else {
      throw OrderRefusal(.invalid(.unitsOff(pieces: offer.pieces)))
    }
    let goodsLines = offer.lines.prefix { $0.group != .sampleCredit }
    guard let before = try? Money.sum(goodsLines.map(\.amount), in: order.currency) else {
      throw OrderRefusal(.tooLarge)
    }
    let due = steps.credit(of: order.sampleFee, on: goods.product, units, costing: before)
    if offer.sampleCredit != due {
      throw OrderRefusal(.kind(.sampleCreditOff(given: offer.sampleCredit, due: due)), under: terms.rules)
    }
    return terms.rules
  }

  /// Demands the house's deposit, of what is left after the credit.
  func checkDeposit(_ offer: PriceOffer) throws(OrderRefusal) -> [RuleID] {
    guard let terms = policy.firstPayments.first(where: { $0.term.kind == order.kind }) else { return [] }
    guard let deposit = try? offer.total.portion(terms.term.share, rounded: policy.rounding) else {
      throw OrderRefusal(.tooLarge)
    }
    if offer.firstPayment != deposit {
      throw OrderRefusal(.kind(.bulkDepositOff(offer.firstPayment, share: terms.term.share)), under: terms.rules)
    }
    return terms.rules
  }

  private func checkUnitPrice(_ offer: PriceOffer, _ why: String) throws(OrderRefusal) -> [RuleID] {
    guard let terms = policy.kinds.sampling?.newPriceNeedsReason, let told = order.sample.quote?.unitPrice else {
      return []
    }
    if terms.term && offer.unitPrice != told {
      _ = try required(why, for: .unitPriceReason(told: told), under: terms.rules)
    }
    return terms.rules
  }
}

extension SampleCreditStep.Counting {
  /// The same counting in the price book's words.
  var counting: SampleCredit.Counting {
    switch self {
    case .style: .style
    case .sku: .sku
    }
  }
}
