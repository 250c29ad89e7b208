import HousePolicies
import Journals
import Orders
import Quantities

/// What a tick of the clock did.
public struct Ticked: Sendable {
  /// What it did to one order.
  public struct TickedOrder: Sendable {
    /// Which.
    public let order: OrderID
    /// The entries that its deadlines gave.
    public let entries: [OrderEntry]
  }

  /// What it did to one case after the sale.
  public struct TickedCase: Sendable {
    /// Which.
    public let id: CaseID
    /// The entries that its deadlines gave.
    public let entries: [CaseEntry]
  }

  /// The orders on which a deadline acted.
  public let orders: [TickedOrder]
  /// The cases on which one acted.
  public let cases: [TickedCase]

  /// Whether nothing was due.
  public var isEmpty: Bool { orders.isEmpty && cases.isEmpty }
}

extension Workshop {
  /// Carries out every deadline that acts by itself and has passed; a second tick at the same moment does nothing.
  ///
  /// Each order and each case is one transaction, so that whoever writes to one meanwhile holds up no other; a case's
  /// holds its order to the version that was decided against. No deadline of an account acts: a link for a new password
  /// is refused once its time is over, a problem that is not solved in time is a breach.
  ///
  /// - Returns: the orders and the cases on which one acted.
  public func tick(asOf: UTCInstant, dryRun: Bool = false) throws(WorkshopRefusal) -> Ticked {
    var shelf = PolicyShelf(workshop: self)
    let orders = try tickOrders(&shelf, asOf: asOf, dryRun)
    return Ticked(orders: orders, cases: try tickCases(&shelf, asOf: asOf, dryRun))
  }

  private func tickOrders(
    _ shelf: inout PolicyShelf, asOf: UTCInstant, _ dryRun: Bool
  ) throws(WorkshopRefusal) -> [Ticked.TickedOrder] {
    var ticked: [Ticked.TickedOrder] = []
    for name in try orderNames() {
      let order = try order(name).order
      let entries = order.dueActions(under: try shelf.policy(of: order), by: Self.clock, asOf: asOf)
      if entries.isEmpty { continue }
      let (append, _) = try Self.append(entries, onto: order, name)
      if !dryRun {
        _ = try recording { () throws(JournalError) in try records.append([append], at: asOf, under: nil) }
      }
      ticked.append(Ticked.TickedOrder(order: name, entries: entries))
    }
    return ticked
  }

  private func tickCases(
    _ shelf: inout PolicyShelf, asOf: UTCInstant, _ dryRun: Bool
  ) throws(WorkshopRefusal) -> [Ticked.TickedCase] {
    var ticked: [Ticked.TickedCase] = []
    for name in try caseNames() {
      let stored = try afterSalesCase(name)
      let (subject, policy) = (stored.aftercase, try shelf.policy(of: stored.order))
      let entries = subject.dueActions(under: policy, by: Self.clock, asOf: asOf)
      if entries.isEmpty { continue }
      if !dryRun { try append(entries, to: name, at: subject.version, stored.order, asOf) }
      ticked.append(Ticked.TickedCase(id: name, entries: entries))
    }
    return ticked
  }

  /// Who carries out what no person asked for.
  static let clock = Actor(.owner, "clock")
}
