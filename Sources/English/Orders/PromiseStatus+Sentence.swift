import HousePolicies
import Orders
import Quantities

extension PromiseStatus {
  /// What was promised, from when, what came of it, and whether it is late.
  ///
  /// Nothing more is late once the order has ended before its time.
  public func sentence(asOf: UTCInstant, hasEnded: Bool) -> String {
    let last = isExtended ? promise.extendedDate ?? promise.breachDate : promise.breachDate
    let promised = "\(promise.shown) to \(last), from \(clock.spelled) on \(promise.startedAt.date)"
    let added = addedDays == 0 ? "" : ", plus \(addedDays) day\(addedDays == 1 ? "" : "s") for accepted changes"
    let told = announced.map { "; now \($0.until.date): \($0.reason)" } ?? ""
    let kept = doneAt.map { "; done \($0.date)" } ?? ""
    let late = isLate(asOf: asOf) && (doneAt != nil || !hasEnded) ? "; LATE" : ""
    return promised + added + told + kept + late + " [\(rules.shown)]"
  }
}
