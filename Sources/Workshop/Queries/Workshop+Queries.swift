import HousePolicies
import Orders
import Quantities

extension Workshop {
  /// The orders that a filter lets through, each in one line, by name.
  public func orders(
    _ filter: OrderFilter = OrderFilter(), asOf: UTCInstant
  ) async throws(WorkshopRefusal) -> [OrderSummary] {
    var editions = HouseEditions(workshop: self)
    var summaries: [OrderSummary] = []
    for name in try await orderNames() {
      let order = try await order(name).order
      guard filter.includes(order) else { continue }
      summaries.append(OrderSummary(order, under: try await editions.policy(of: order), asOf: asOf))
    }
    return summaries
  }

  /// What is due and not done, over all orders, cases and accounts, in the order in which it falls due.
  public func due(onlyLate: Bool = false, asOf: UTCInstant) async throws(WorkshopRefusal) -> [DueItem] {
    var editions = HouseEditions(workshop: self)
    var items: [DueItem] = []
    for name in try await orderNames() {
      let order = try await order(name).order
      items += DueItem.items(of: order, under: try await editions.policy(of: order), asOf: asOf)
    }
    for name in try await caseNames() {
      let stored = try await afterSalesCase(name)
      items += DueItem.items(of: stored.aftercase, under: try await editions.policy(of: stored.order), asOf: asOf)
    }
    for name in try await accountNames() {
      let account = try await account(name).account
      items += DueItem.items(of: account, under: try await policy(of: account), asOf: asOf)
    }
    return DueItem.inOrder(items, onlyLate: onlyLate)
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
