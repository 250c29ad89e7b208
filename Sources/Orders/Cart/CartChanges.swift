import HousePolicies
import Quantities

extension OrderDecider {
  private func known(_ item: String) throws(OrderRefusal) -> OrderedLine {
    guard let line = order.cart.first(where: { $0.item == item }) else {
      throw OrderRefusal(.unknown(.item(item, known: order.cart.map(\.item))))
    }
    return line
  }

  /// The change of the price by a change of an item's count, the tax on it included.
  private func recount(_ line: OrderedLine, to count: Int, _ what: String) throws(OrderRefusal) -> ProposedChange {
    do {
      var after = order.cart
      if let index = after.firstIndex(of: line) { after[index].count = count }
      let cost = try total(of: after) - total(of: order.cart)
      try inCurrency(cost)
      return ProposedChange(number: order.changes.count + 1, what: what, cost: cost, days: 0)
    } catch let refusal as OrderRefusal {
      throw refusal
    } catch {
      throw OrderRefusal(.tooLarge)
    }
  }

  /// What a cart comes to with the other lines of the accepted offer: its tax is calculated once, on all of it.
  private func total(of cart: [OrderedLine]) throws -> Money {
    let lines = order.acceptedOffer?.offer.lines ?? []
    let others = lines.filter { $0.group != .goods && $0.group != .tax }.map(\.amount)
    let goods = try cart.map { ordered in
      let quoted = lines.first { $0.id == ordered.listed.lineID }
      return try (quoted?.each ?? ordered.each) * ordered.count
    }
    let subtotal = try Money.sum(goods + others, in: order.currency)
    guard let tax = lines.first(where: { $0.group == .tax }) else { return subtotal }
    return try subtotal + tax.calculated(onBase: subtotal)
  }

  /// Reduces a confirmed order by pieces that turned out to be missing.
  func shortfall(_ item: String, _ left: Int, _ terms: CartTerms) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = terms.shortfallReduces.rules
    let line = try known(item)
    guard terms.shortfallReduces.term else {
      throw OrderRefusal(.kind(.shortfallsNotTaken), under: rules)
    }
    if order.milestones.detailsConfirmed == nil {
      throw OrderRefusal(.gateNotPassed(.detailsConfirmed, missing: .confirmation), under: rules)
    }
    if order.acceptedOffer == nil {
      throw OrderRefusal(.gateNotPassed(.quoteAccepted, missing: .acceptedGoodsPrice), under: rules)
    }
    if order.settlement != nil { throw OrderRefusal(.alreadyDone(.settled), under: rules) }
    guard (0..<line.count).contains(left) else {
      throw OrderRefusal(.invalid(.noShortfall(left: left, ordered: line.count)), under: rules)
    }
    let change = try recount(line, to: left, JournalWords.missing(line.count - left, of: line))
    let event = CartEvent.shortfallFound(item: item, ordered: line.count, left: left, change: change)
    return locking([grant(.cart(event), under: rules)])
  }

  /// Changes the count of an item; once the order is confirmed, through the manager alone.
  func change(
    _ item: String, _ count: Int, _ why: String, _ terms: CartTerms
  ) throws(OrderRefusal) -> [OrderEntry] {
    try only(.customer, .accountSpecialist, .owner)
    let rules = try throughManager(terms)
    let line = try known(item)
    let why = try required(why, for: .itemChangeReason, under: rules)
    if order.acceptedOffer == nil {
      throw OrderRefusal(.gateNotPassed(.quoteAccepted, missing: .acceptedGoodsPrice), under: rules)
    }
    if order.settlement != nil { throw OrderRefusal(.alreadyDone(.settled)) }
    if order.milestones.picked != nil { throw OrderRefusal(.alreadyDone(.picked)) }
    guard (0...1_000_000).contains(count), count != line.count else {
      throw OrderRefusal(.invalid(.itemCount(count, item)))
    }
    if count > 0 && count < line.least {
      throw OrderRefusal(
        .kind(.belowMinimum(item, wanted: count, least: line.least)), under: terms.minimumPerProduct.rules)
    }
    let change = try recount(line, to: count, JournalWords.recounted(line, to: count))
    if order.price.minorUnits + change.cost.minorUnits <= 0 {
      throw OrderRefusal(.kind(.nothingWouldRemain))
    }
    let event = CartEvent.changed(item: item, from: line.count, to: count, reason: why, change: change)
    return locking([grant(.cart(event), under: rules)])
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
