import HousePolicies
import Quantities

extension Deciding {
  func decide(_ command: CartCommand) throws(OrderRefusal) -> [OrderEntry] {
    guard let terms = policy.kinds.carts, order.kind == .wholesale else {
      throw OrderRefusal(.notOnTheWay(.picked, order.kind))
    }
    switch command {
    case .place(let lines, let listed): return try place(lines, nil, listed, terms)
    case .placeSample(let line, let shipping, let listed):
      try positive(shipping)
      guard terms.sellsSamples.term, line.minimum == .sample else {
        throw OrderRefusal(.meaningless("a sample is ordered as a sample"), under: terms.sellsSamples.rules)
      }
      return try place([line], shipping, listed, terms)
    case .reportShortfall(let item, let left): return try shortfall(item, left, terms)
    case .change(let item, let count, let why): return try change(item, count, why, terms)
    case .pick:
      try only(.accountSpecialist, .owner)
      let rules = try arrive(at: .picked)
      if order.milestones.picked != nil { throw OrderRefusal(.alreadyDone("it is picked")) }
      return [grant(.cart(.picked), under: rules)]
    }
  }

  /// Orders a cart: what is left of each item, at the list's prices, which the client accepts by ordering.
  private func place(
    _ lines: [CartLine], _ shipping: Money?, _ listed: ListedTerms, _ terms: CartTerms
  ) throws(OrderRefusal) -> [OrderEntry] {
    let rules = try client(.acceptQuote, or: .accountSpecialist, .owner) + arrive(at: .quoteAccepted)
    if !order.cart.isEmpty { throw OrderRefusal(.alreadyDone("the cart is ordered")) }
    if Set(lines.map(\.item)).count != lines.count { throw OrderRefusal(.meaningless("an item stands twice")) }
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
    let stock = lines.contains { $0.minimum == .sample } ? terms.sellsSamples.rules : terms.reservesStock.rules
    let all = (rules + terms.minimumPerProduct.rules + stock).unique
    let number = order.offers.count + 1
    return locking([
      grant(.cart(.placed(lines: ordered)), under: all),
      grant(.price(.quoteIssued(offer: offer, reason: "the list's prices")), under: rules),
      grant(.price(.quoteAccepted(number: number)), under: rules),
    ])
  }

  /// Demands the least number of an item, against what is wanted of it.
  /// - Returns: that number.
  private func least(_ line: CartLine, _ terms: CartTerms) throws(OrderRefusal) -> Int {
    guard (1...1_000_000).contains(line.wanted), (line.left ?? 0) >= 0 else {
      throw OrderRefusal(.meaningless("\(line.wanted) of \(line.item) are no number to order"))
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

  private func known(_ item: String) throws(OrderRefusal) -> OrderedLine {
    guard let line = order.cart.first(where: { $0.item == item }) else {
      throw OrderRefusal(.unknown("item \(item)", known: order.cart.map(\.item)))
    }
    return line
  }

  /// The change of the price by a change of an item's count.
  private func recount(_ line: OrderedLine, to count: Int, _ what: String) throws(OrderRefusal) -> ProposedChange {
    guard let cost = try? line.each * (count - line.count) else { throw OrderRefusal(.tooLarge) }
    return ProposedChange(number: order.changes.count + 1, what: what, cost: cost, days: 0)
  }

  /// Reduces a confirmed order by pieces that turned out to be missing.
  private func shortfall(_ item: String, _ left: Int, _ terms: CartTerms) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = terms.shortfallReduces.rules
    let line = try known(item)
    guard terms.shortfallReduces.term else {
      throw OrderRefusal(.meaningless("a shortfall does not reduce an order of this house"), under: rules)
    }
    if order.milestones.detailsConfirmed == nil {
      throw OrderRefusal(.gateNotPassed(.detailsConfirmed, missing: "the order is not confirmed"), under: rules)
    }
    if order.settlement != nil { throw OrderRefusal(.alreadyDone("the final price stands"), under: rules) }
    guard (0..<line.count).contains(left) else {
      throw OrderRefusal(.meaningless("\(left) left of \(line.count) ordered is no shortfall"), under: rules)
    }
    let change = try recount(line, to: left, "\(line.count - left) of \(line.name) are missing")
    let event = CartEvent.shortfallFound(item: item, ordered: line.count, left: left, change: change)
    return [grant(.cart(event), under: rules)]
  }

  /// Changes the count of an item; once the order is confirmed, through the manager alone.
  private func change(
    _ item: String, _ count: Int, _ why: String, _ terms: CartTerms
  ) throws(OrderRefusal) -> [OrderEntry] {
    try only(.customer, .accountSpecialist, .owner)
    let rules = try throughManager(terms)
    let line = try known(item)
    let why = try reason(why, for: "a change of an order", under: rules)
    if order.settlement != nil { throw OrderRefusal(.alreadyDone("the final price stands")) }
    if order.milestones.picked != nil { throw OrderRefusal(.alreadyDone("it is picked")) }
    guard (0...1_000_000).contains(count), count != line.count else {
      throw OrderRefusal(.meaningless("\(count) of \(item) is no change"))
    }
    if count > 0 && count < line.least {
      throw OrderRefusal(
        .kind(.belowMinimum(item, wanted: count, least: line.least)), under: terms.minimumPerProduct.rules)
    }
    let change = try recount(line, to: count, "\(line.name): \(count) instead of \(line.count)")
    if order.price.minorUnits + change.cost.minorUnits <= 0 {
      throw OrderRefusal(.meaningless("the change leaves nothing of the order; cancel it"))
    }
    let event = CartEvent.changed(item: item, from: line.count, to: count, reason: why, change: change)
    return [grant(.cart(event), under: rules)]
  }

  /// Demands the manager for a change of an order that is confirmed.
  /// - Returns: the rules that it rests on.
  @discardableResult
  func throughManager(_ terms: CartTerms) throws(OrderRefusal) -> [RuleID] {
    guard terms.managerChangesConfirmed.term, order.milestones.detailsConfirmed != nil else { return [] }
    let rules = terms.managerChangesConfirmed.rules
    if actor.role == .customer {
      throw OrderRefusal(.roleMayNot(.customer, allowed: [.accountSpecialist, .owner]), under: rules)
    }
    return rules
  }
}
