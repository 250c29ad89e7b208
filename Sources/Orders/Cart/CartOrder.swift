import HousePolicies
import Quantities

extension OrderDecider {
  func decide(_ command: CartCommand) throws(OrderRefusal) -> [OrderEntry] {
    guard let terms = policy.kinds.carts, order.kind == .wholesale else {
      throw OrderRefusal(.notOnTheWay(.picked, order.kind))
    }
    switch command {
    case .place(let lines, let listed): return try place(lines, nil, listed, terms)
    case .placeSample(let line, let shipping, let listed):
      try inCurrency(shipping)
      if shipping.minorUnits < 0 { throw OrderRefusal(.invalid(.belowZero(shipping))) }
      guard terms.sellsSamples.term else { throw OrderRefusal(.kind(.samplesNotSold), under: terms.sellsSamples.rules) }
      guard line.minimum == .sample else { throw OrderRefusal(.invalid(.noSample), under: terms.sellsSamples.rules) }
      return try place([line], shipping, listed, terms)
    case .reportShortfall(let item, let left): return try shortfall(item, left, terms)
    case .change(let item, let count, let why): return try change(item, count, why, terms)
    case .pick:
      try only(.accountSpecialist, .owner)
      let rules = try arrive(at: .picked)
      if order.milestones.picked != nil { throw OrderRefusal(.alreadyDone(.picked)) }
      return [grant(.cart(.picked), under: rules)]
    }
  }

  /// Orders a cart: what is left of each item, at the list's prices.
  ///
  /// List and stock are the house's, so that staff put them in. With the evidence of the client's order the price is
  /// accepted by it; without, it awaits the client's word.
  private func place(
    _ lines: [CartLine], _ shipping: Money?, _ listed: ListedTerms, _ terms: CartTerms
  ) throws(OrderRefusal) -> [OrderEntry] {
    guard actor.role == .accountSpecialist || actor.role == .owner else {
      let refused = RefusalReason.roleMayNot(actor.role, allowed: [.accountSpecialist, .owner])
      throw OrderRefusal(refused, under: terms.minimumPerProduct.rules)
    }
    let isOrdered = actor.clientEvidence.saysSomething
    let byClient = try isOrdered ? client(.acceptQuote) : []
    let rules = try arrive(at: .quoteAccepted)
    if !order.cart.isEmpty { throw OrderRefusal(.alreadyDone(.cartOrdered)) }
    if lines.count > 10_000 { throw OrderRefusal(.tooLarge) }
    if Set(lines.map(\.item)).count != lines.count { throw OrderRefusal(.invalid(.itemRepeated)) }
    var ordered: [OrderedLine] = []
    for line in lines {
      let least = try least(line, terms)
      try positive(line.each)
      let count = terms.reservesStock.term ? line.wanted : min(line.wanted, line.left ?? line.wanted)
      guard count > 0 else { continue }
      ordered.append(
        OrderedLine(
          item: line.item, name: line.name, each: line.each, count: count, least: least,
          workingDays: line.workingDays, isSample: line.minimum == .sample))
    }
    if ordered.isEmpty { throw OrderRefusal(.kind(.nothingLeft), under: terms.reservesStock.rules) }
    let offer: PriceOffer
    do {
      offer = try PriceOffer(listed: ordered.map(\.listed), shipping: shipping, on: listed, in: order.currency)
    } catch {
      throw OrderRefusal(.tooLarge)
    }
    try inCurrency(offer.total)
    try offer.validUntil?.isKept()
    let deposit = try checkDeposit(offer)
    let stock = lines.contains { $0.minimum == .sample } ? terms.sellsSamples.rules : terms.reservesStock.rules
    let all = (rules + terms.minimumPerProduct.rules + stock).unique
    let priced = (rules + deposit).unique
    let number = order.offers.count + 1
    let placed = [
      grant(.cart(.placed(lines: ordered)), under: all),
      grant(.price(.quoteIssued(offer: offer, reason: JournalWords.listPrices)), under: priced),
    ]
    let accepted = grant(.price(.quoteAccepted(number: number)), under: (byClient + rules).unique)
    return isOrdered ? locking(placed + [accepted]) : placed
  }

  /// Demands the least number of an item, against what is wanted of it.
  /// - Returns: that number.
  private func least(_ line: CartLine, _ terms: CartTerms) throws(OrderRefusal) -> Int {
    guard (1...1_000_000).contains(line.wanted), (line.left ?? 0) >= 0, (0...366).contains(line.workingDays ?? 0) else {
      throw OrderRefusal(.invalid(.cartLine(line)))
    }
    switch line.minimum {
    case .sample: return 1
    case .listed(let least):
      if terms.minimumPerProduct.term && line.wanted < least {
        throw OrderRefusal(
          .kind(.belowMinimum(line.item, wanted: line.wanted, least: least)), under: terms.minimumPerProduct.rules)
      }
      return least
    case .ownBrand(let agreed):
      let rules = terms.ownBrandNegotiated.rules
      guard let agreed else { throw OrderRefusal(.kind(.ownBrandNotNegotiated(line.item)), under: rules) }
      if line.wanted < agreed {
        throw OrderRefusal(.kind(.belowMinimum(line.item, wanted: line.wanted, least: agreed)), under: rules)
      }
      return agreed
    }
  }
}
