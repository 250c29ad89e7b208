import HousePolicies
import Orders
import Quantities

/// What a tick of the clock did to one order.
public struct TickedOrder: Sendable {
  /// Which.
  public let order: OrderID
  /// The entries that its deadlines gave.
  public let entries: [OrderEntry]
}

extension Workshop {
  /// Carries out every deadline that acts by itself and has passed; a second tick at the same moment does nothing.
  ///
  /// - Returns: the orders on which one acted.
  public func tick(asOf: UTCInstant, dryRun: Bool = false) throws(WorkshopRefusal) -> [TickedOrder] {
    var shelf = PolicyShelf(workshop: self)
    var ticked: [TickedOrder] = []
    for name in try orderNames() {
      let order = try order(name).order
      let policy = try shelf.policy(of: order)
      let entries = order.dueActions(under: policy, by: Self.clock, asOf: asOf)
      if entries.isEmpty { continue }
      let (append, _) = try Self.append(entries, onto: order, name)
      if !dryRun {
        _ = try recording { () throws(RecordsError) in try records.append([append], at: asOf, under: nil) }
      }
      ticked.append(TickedOrder(order: name, entries: entries))
    }
    return ticked
  }

  /// Who carries out what no person asked for.
  static let clock = Actor(.owner, "clock")
}
