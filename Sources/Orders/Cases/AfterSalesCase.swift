import HousePolicies
import Quantities

/// A case after the sale as its journal tells it: linked to its order, with a journal and accounts of its own.
public struct AfterSalesCase: Sendable, Hashable {
  /// How many entries it is folded from.
  public internal(set) var version: Int
  /// With what it began.
  public let opening: OpenedCase
  /// When.
  public let openedAt: UTCInstant
  /// When its last entry was written; no command is of an earlier moment.
  public internal(set) var lastEntryAt: UTCInstant
  /// Evidence.
  public internal(set) var evidence: [Evidence] = []
  /// Whether the house found the fault; nil while it has not looked.
  public internal(set) var isVerified: Bool?
  /// The circumstance form.
  public internal(set) var form: String?
  /// The root cause.
  public internal(set) var rootCause: String?
  /// The plan to correct it.
  public internal(set) var plan: String?
  /// The carrier's answer.
  public internal(set) var carrierFinding: CarrierFinding?
  /// A specialist's decision.
  public internal(set) var decision: CaseDecision?
  /// The chosen remedy.
  public internal(set) var chosen: RemedyTerms?
  /// A remedy that was chosen and that the client did not want at its cost.
  public internal(set) var declined: RemedyTerms?
  /// Costs that the client was told and has not answered.
  public internal(set) var toldCosts: [CaseCost] = []
  /// Costs that the client bears.
  public internal(set) var costs: [CaseCost] = []
  /// Parcels.
  public internal(set) var legs: [BorneLeg] = []
  /// Whether the piece is back with the house.
  public internal(set) var isPieceBack = false
  /// What was done.
  public internal(set) var performed: [String] = []
  /// Refunds that were granted.
  public internal(set) var granted: [RefundItem] = []
  /// Money that went back.
  public internal(set) var refunds: [Refund] = []
  /// When the house replied last.
  public internal(set) var repliedAt: UTCInstant?
  /// When the client's word that awaits a reply came; nil where none does.
  public internal(set) var awaitingReplySince: UTCInstant?
  /// Since when something is owed to the client: the remedy that was chosen, or money.
  public internal(set) var owedSince: UTCInstant?
  /// When it was closed.
  public internal(set) var closedAt: UTCInstant?
  /// The accounts.
  public internal(set) var ledger: Ledger

  /// The name.
  public var id: CaseID { opening.id }
  /// The currency.
  public var currency: Currency { opening.currency }
  /// The kind of fault.
  public var fault: FaultKind { opening.complaint.fault }
  /// Whether it is over.
  public var isClosed: Bool { closedAt != nil }
}

extension AfterSalesCase {
  /// What goes back to the client, all in all.
  public var refundGranted: Money { sum(granted.map(\.amount)) }

  /// What went back to the client, all in all.
  public var refunded: Money { sum(refunds.map(\.amount)) }

  /// What the client bears: work, metal and parcels.
  public var borneByClient: Money {
    let shipping = shipping(borneBy: .buyer).minorUnits
    return Money(minorUnits: sum(costs.map(\.amount)).minorUnits + shipping, currency)
  }

  /// What the house or the client bears of the parcels.
  public func shipping(borneBy payer: Duties.Payer) -> Money {
    sum(legs.filter { $0.payer == payer }.map(\.leg.cost))
  }

  /// Whether it was a change of size without a fee.
  public var isFreeResize: Bool { chosen?.remedy == .resize && chosen?.price == .free }

  func sum(_ amounts: [Money]) -> Money { Money(minorUnits: amounts.reduce(0) { $0 + $1.minorUnits }, currency) }
}

extension [AfterSalesCase] {
  /// What they give back to their order's client, all in all, in minor units.
  var granted: Int64 { reduce(0) { $0 + $1.refundGranted.minorUnits } }
}

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
    owedSince = chosen == nil && ledger.receivable.minorUnits >= 0 ? nil : owedSince ?? entry.at
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
    case .chosen(let terms): (chosen, declined) = (terms, nil)
    case .costTold(let cost): toldCosts.append(cost)
    case .costsAnswered(let accepted, let transfers):
      // Declined before anything was done, the remedy goes with all that it was to cost.
      if accepted {
        costs += toldCosts
      } else if performed.isEmpty {
        (declined, chosen, costs) = (chosen, nil, [])
      }
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
