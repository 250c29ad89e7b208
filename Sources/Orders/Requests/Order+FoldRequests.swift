import HousePolicies
import Quantities

extension Order {
  /// How the client ended it before its time; nil where it did not end so.
  public var cancellation: Cancellation? {
    guard case .cancelled(let end) = ending else { return nil }
    return end
  }

  mutating func apply(_ event: RequestEvent, at moment: UTCInstant) {
    switch event {
    case .referred(let request, let why):
      referrals.append(Referral(request: request, why: why, askedAt: moment))
    case .denied(let request, let reason):
      guard let index = referrals.lastIndex(where: { $0.request == request && $0.denied == nil }) else { return }
      referrals[index].denied = reason
    case .changeAllowed(let what, _): allowedChanges.append(what)
    case .cancelled(let end, let transfers):
      ending = .cancelled(end)
      ledger.post(transfers)
      reckon(transfers)
    }
  }

  /// What a cancellation earned or gave up beside the price, as the charge or the credit that it is.
  private mutating func reckon(_ transfers: [Transfer]) {
    for transfer in transfers {
      switch (transfer.debit, transfer.credit) {
      case (.receivable, .revenue):
        charges.append(Charge(what: JournalWords.keptOfCancelled, amount: transfer.amount, paidFirst: false))
      case (.credits, .receivable):
        credits.append(GivenCredit(why: JournalWords.givenUpOfCancelled, amount: transfer.amount))
      case (_, _): break
      }
    }
  }
}
