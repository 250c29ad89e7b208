import HousePolicies
import Quantities

extension Order {
  /// What the house's deadlines do to the order by themselves, as of a moment.
  ///
  /// Applied, they are due no more: asking again gives nothing. Reading an order never acts; a `tick` does, and every
  /// command first records what was due before it.
  ///
  /// - Parameters:
  ///   - policy: the house's rules.
  ///   - actor: who carries the clock.
  ///   - asOf: the moment.
  /// - Returns: the entries to append; none where nothing is due.
  public func dueActions(under policy: HousePolicy, by actor: Actor, asOf: UTCInstant) -> [OrderEntry] {
    guard !isClosed, ending == nil, asOf >= lastEntryAt, let last = paymentWindowEnds(under: policy), asOf > last else {
      return []
    }
    let deciding = Deciding(order: self, actor: actor, policy: policy, asOf: asOf)
    return deciding.ending(
      .expired(lastMoment: last), under: policy.payment.window?.rules ?? [])
  }

  /// The last moment at which everything asked for first may be paid; nil where it is, or where no window runs.
  public func paymentWindowEnds(under policy: HousePolicy) -> UTCInstant? {
    guard let window = policy.payment.window, milestones.firstPayment == nil, lockedOffer == nil else { return nil }
    return window.term.lastMoment(since: openedAt, calendar: policy.calendar)
  }

  /// The order after entries.
  func applying(_ entries: [OrderEntry]) -> Order {
    var after = self
    for entry in entries { after.apply(entry) }
    return after
  }
}
