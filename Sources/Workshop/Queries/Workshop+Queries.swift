import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// The orders that a query asks for, each in one line, in the order of their names.
  public func orders(
    _ query: ListingQuery = ListingQuery(), asOf: UTCInstant
  ) async throws(WorkshopRefusal) -> [OrderSummary] {
    try await orderFacts(query).map { OrderSummary($0, asOf: asOf) }
  }

  /// What is due and not done, over all orders, cases and accounts, in the order in which it falls due.
  ///
  /// After passing `offset` of them over, and no more than `limit`.
  public func due(
    onlyLate: Bool = false, offset: Int = 0, limit: Int? = nil, asOf: UTCInstant
  ) async throws(WorkshopRefusal) -> [DueItem] {
    try await dueFacts(before: onlyLate ? asOf : nil, offset: offset, limit: limit).map { DueItem($0, asOf: asOf) }
  }

  /// What is to be done, over all open orders and cases that a query asks for: what is late first, then what is late next.
  ///
  /// Cases stand before orders of the same page; `limit` and `offset` count each of both.
  public func worklist(_ query: ListingQuery, asOf: UTCInstant) async throws(WorkshopRefusal) -> [WorkItem] {
    var query = query
    (query.isOpen, query.isMostUrgentFirst) = (true, true)
    var items: [WorkItem] = []
    for facts in try await caseFacts(query) {
      let stored = try await afterSalesCase(facts.id)
      let led = stored.order.specialist
      if let wanted = query.specialist, wanted != led { continue }
      let breaches = stored.aftercase.breaches(under: try await policy(of: stored.order), asOf: asOf)
      items.append(WorkItem(facts, specialist: led, isLate: !breaches.isEmpty, asOf: asOf))
    }
    return items + (try await orderFacts(query).map { WorkItem($0, asOf: asOf) })
  }

  /// The whole of an order at a moment.
  public func view(of id: OrderID, asOf: UTCInstant) async throws(WorkshopRefusal) -> OrderView {
    let stored = try await order(id)
    let cases = try await cases(of: stored.order).map(\.aftercase)
    return OrderView(stored, cases: cases, under: try await policy(of: stored.order), asOf: asOf)
  }

  /// A client's account at a moment.
  public func view(of id: AccountID, asOf: UTCInstant) async throws(WorkshopRefusal) -> AccountView {
    let stored = try await account(id)
    return AccountView(stored, under: try await policy(of: stored.account), asOf: asOf)
  }
}
