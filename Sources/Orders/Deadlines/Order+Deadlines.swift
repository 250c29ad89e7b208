import HousePolicies
import Quantities

extension Order {
  /// What is due by the house's promises and is not done; purely read, nothing is written.
  ///
  /// Nothing is due while the order's clocks stand: the client cannot be reached, or an answer is awaited.
  public func deadlines(under policy: HousePolicy) -> [Deadline] {
    if isClosed || ending != nil { return [] }
    return promises(under: policy).filter { $0.doneAt == nil }.map { status in
      Deadline(
        duty: .step(status.step), startedBy: .order(status.clock), startedAt: status.promise.startedAt,
        shown: status.promise.shown, breach: status.promisedUntil,
        toldAnew: status.announced?.until, rules: status.rules)
    }
  }

  /// The promises that are broken at a moment.
  public func breaches(under policy: HousePolicy, asOf: UTCInstant) -> [Deadline] {
    deadlines(under: policy).filter { $0.isBroken(asOf: asOf) }
  }
}
