import HouseFiles
import HousePolicies

extension PolicyReader {
  /// What is paid first, once for each kind of order that the house takes.
  func firstPayments(_ ways: [OrderWay]) -> [Ruled<FirstPayment>] {
    var payments: [Ruled<FirstPayment>] = []
    for entry in top.list("first-payments", keys: ["kind", "share", "locks", "rule"]) {
      let (rules, share) = (entry.rules(), entry.percent("share", upTo: 100))
      let locks = entry.words("locks", of: LockedThing.self)
      if locks.contains(.price) && locks.contains(.metalRates) {
        let words = "where the whole price is locked, the metals' rates are no more"
        entry.report(.contradiction(words, whatToDo: "name one of them"), "locks")
      }
      guard let kind = entry.wordIfKnown("kind", of: OrderKind.self) else { continue }
      if payments.contains(where: { $0.term.kind == kind }) { entry.report(.repeatedEntry(kind.rawValue), "kind") }
      if !ways.isEmpty && !ways.contains(where: { $0.kind == kind }) {
        let words = "the house has no way for \(kind.rawValue)"
        entry.report(.contradiction(words, whatToDo: "leave that kind out, or add its way"), "kind")
      }
      payments.append(Ruled(FirstPayment(kind: kind, share: share, locks: locks), under: rules))
    }
    for way in ways where top.has("first-payments") && !payments.contains(where: { $0.term.kind == way.kind }) {
      let words = "nothing says what is paid first for \(way.kind.rawValue)"
      top.report(.contradiction(words, whatToDo: "add an entry of that kind"), "first-payments")
    }
    return payments
  }
}
