import HousePolicies
import Quantities

extension Order {
  /// What stands since the first payment, as the house has it; nothing before.
  public func locked(under policy: HousePolicy) -> [LockedThing] {
    guard lockedOffer != nil else { return [] }
    return policy.firstPayments.first { $0.term.kind == kind }?.term.locks ?? []
  }

  /// The moment by which the order has its place in the house's production: the earlier, the earlier it is made.
  ///
  /// Nothing that comes later moves it; nil where the house gives no such place, or the first payment is not there.
  public func productionSlot(under policy: HousePolicy) -> UTCInstant? {
    locked(under: policy).contains(.productionSlot) ? milestones.firstPayment : nil
  }
}
