import HousePolicies
import Journals
import Orders
import Quantities

/// An order of a batch with all that its settlement is decided from.
struct BatchOrder: Sendable {
  let weighed: WeighedOrder
  let order: Order
  let policy: HousePolicy
  let history: WeighingHistory

  /// Weighs it in, settles it, and gives what is to be appended.
  func settled(by actor: Actor, asOf: UTCInstant) throws(WorkshopRefusal) -> (JournalAppend, SettledOrder) {
    let commands: [OrderCommand] =
      (weighed.weighIn.map { [.work(.weighIn($0))] } ?? [])
      + [.money(.settle(reason: weighed.reason, absorbing: weighed.absorbing))]
    for command in commands { try Workshop.permit(command.action, on: order, by: actor) }
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
    let (append, _) = try Workshop.append(entries, onto: order, weighed.order, under: policy)
    let outcome = SettledOrder(
      order: weighed.order, settlement: settlement, awaitsConsent: after.settlement == nil, due: after.due)
    return (append, outcome)
  }
}
