import HousePolicies
import Orders
import Quantities

extension Workshop {
  /// Weighs in and settles a batch of orders in one transaction: all of it, or nothing.
  ///
  /// - Returns: what each came to, in the order in which they were given.
  /// - Throws: every order that stands against it.
  public func settle(
    _ batch: [WeighedOrder], by actor: Actor, asOf: UTCInstant, dryRun: Bool = false
  ) throws(BatchRefused) -> [SettledOrder] {
    var reasons: [WorkshopRefusal] = []
    var appends: [JournalAppend] = []
    var settled: [SettledOrder] = []
    var shelf = PolicyShelf(workshop: self)
    for weighed in batch {
      do throws(WorkshopRefusal) {
        let (append, outcome) = try settle(weighed, by: actor, asOf: asOf, &shelf)
        appends.append(append)
        settled.append(outcome)
      } catch {
        reasons.append(error)
      }
    }
    let repeated = Set(batch.map(\.order)).count != batch.count
    if repeated { reasons.append(.repeatedInBatch) }
    guard reasons.isEmpty else { throw BatchRefused(reasons: reasons) }
    if dryRun { return settled }
    do throws(RecordsError) { _ = try records.append(appends, at: asOf, under: nil) } catch {
      throw BatchRefused(reasons: [.records(error)])
    }
    return settled
  }

  private func settle(
    _ weighed: WeighedOrder, by actor: Actor, asOf: UTCInstant, _ shelf: inout PolicyShelf
  ) throws(WorkshopRefusal) -> (JournalAppend, SettledOrder) {
    let order = try order(weighed.order).order
    let policy = try shelf.policy(of: order)
    let history = try shelf.history(of: order)
    let commands: [OrderCommand] =
      (weighed.weighIn.map { [.work(.weighIn($0))] } ?? [])
      + [.money(.settle(reason: weighed.reason, absorbing: weighed.absorbing))]
    var after = order
    var entries: [OrderEntry] = []
    do throws(OrderRefusal) {
      for command in commands {
        let granted = try after.decide(command, by: actor, under: policy, asOf: asOf, history: history)
        for entry in granted { after.apply(entry) }
        entries += granted
      }
    } catch {
      throw .order(weighed.order, error)
    }
    guard let settlement = after.settlement ?? after.proposedSettlement else {
      preconditionFailure("settling gives a settlement")
    }
    let (append, _) = try Self.append(entries, onto: order, weighed.order)
    let outcome = SettledOrder(
      order: weighed.order, settlement: settlement, awaitsConsent: after.settlement == nil, due: after.due)
    return (append, outcome)
  }
}
