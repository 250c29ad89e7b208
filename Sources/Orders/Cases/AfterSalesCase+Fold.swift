import HousePolicies
import Quantities

extension AfterSalesCase {
  /// Folds a journal; nil unless it begins with an opening and has no other.
  public init?(folding entries: some Sequence<CaseEntry>) {
    var found: AfterSalesCase?
    for entry in entries {
      if case .opened(let opening) = entry.event {
        guard found == nil else { return nil }
        found = AfterSalesCase(opening, at: entry.at)
      } else {
        guard found != nil else { return nil }
        found?.apply(entry)
      }
    }
    guard let found else { return nil }
    self = found
  }

  /// A case that was just opened.
  init(_ opening: OpenedCase, at moment: UTCInstant) {
    version = 1
    self.opening = opening
    openedAt = moment
    lastEntryAt = moment
    awaitingReplySince = moment
    ledger = Ledger(currency: opening.currency)
  }

  /// Takes the next entry in.
  /// - Precondition: the entry does not open a case.
  public mutating func apply(_ entry: CaseEntry) {
    version += 1
    lastEntryAt = max(lastEntryAt, entry.at)
    switch entry.event {
    case .opened: preconditionFailure("a case is opened once")
    case .inquiry(let event):
      apply(event)
      if entry.by.role == .customer { awaitingReplySince = awaitingReplySince ?? entry.at }
    case .remedy(let event): apply(event)
    case .money(let event): apply(event)
    case .replied:
      repliedAt = entry.at
      awaitingReplySince = nil
    case .responded: awaitingReplySince = awaitingReplySince ?? entry.at
    case .message: break
    case .closed, .closedByItself: closedAt = entry.at
    }
  }

  private mutating func apply(_ event: InquiryEvent) {
    switch event {
    case .evidenceGiven(let given): evidence.append(given)
    case .verified(let isThere, _): isVerified = isThere
    case .formFiled(let text): form = text
    case .rootCauseFound(let cause, let made): (rootCause, plan) = (cause, made)
    case .investigated(let found, let given):
      carrierFinding = found
      evidence.append(given)
    case .decided(let made): decision = made
    }
  }

  private mutating func apply(_ event: RemedyEvent) {
    switch event {
    case .chosen(let terms): chosen = terms
    case .costTold(let cost): toldCosts.append(cost)
    case .costsAnswered(let accepted, let transfers):
      // Declined before anything was done, the remedy goes with all that it was to cost.
      if accepted { costs += toldCosts } else if performed.isEmpty { (chosen, costs) = (nil, []) }
      toldCosts = []
      ledger.post(transfers)
    case .feeCharged(let cost, let transfers):
      costs.append(cost)
      ledger.post(transfers)
    case .shipped(let leg, let transfers):
      legs.append(leg)
      ledger.post(transfers)
    case .pieceBack: isPieceBack = true
    case .performed(let what): performed.append(what)
    }
  }

  private mutating func apply(_ event: CaseMoneyEvent) {
    switch event {
    case .refundGranted(let items, let transfers):
      granted += items
      ledger.post(transfers)
    case .refunded(let refund, let transfers):
      refunds.append(refund)
      ledger.post(transfers)
    case .paid(_, let transfers): ledger.post(transfers)
    }
  }
}
