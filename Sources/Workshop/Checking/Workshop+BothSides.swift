import Journals
import Orders
import Quantities

extension Workshop {
  /// What an order and its cases took of a prepaid deposit must be what the account says that the order holds.
  func oneSided(_ order: Order, _ journal: JournalName) async throws(WorkshopRefusal) -> [OrderFault] {
    guard let name = order.opening.client.account.flatMap(AccountID.init) else { return [] }
    var moved = order.ledger.balance(.clientAccount)
    for stored in try await cases(of: order) { moved += stored.aftercase.ledger.balance(.clientAccount) }
    let held: Money?
    do throws(WorkshopRefusal) { held = try await account(name).account.deposit.heldByOrder[order.id] } catch {
      guard case .unknownAccount = error else { throw error }
      held = nil
    }
    if moved == held?.minorUnits ?? 0 { return [] }
    let what = OrderFault.What.oneSided(
      order: Money(minorUnits: moved, order.currency), account: held ?? .zero(order.currency))
    return [OrderFault(journal: journal, sequence: nil, what: what)]
  }

  /// What an account says that orders hold, of orders that there are not.
  func takenByUnknown(_ journal: JournalName) async throws(WorkshopRefusal) -> [OrderFault] {
    guard let id = AccountID(journal.id) else { return [] }
    var faults: [OrderFault] = []
    let held = try await account(id).account.deposit.heldByOrder.sorted { $0.key < $1.key }
    for (order, amount) in held where amount.minorUnits != 0 {
      if try await storedOrder(order) != nil { continue }
      faults.append(OrderFault(journal: journal, sequence: nil, what: .takenByUnknownOrder(order, amount)))
    }
    return faults
  }
}
