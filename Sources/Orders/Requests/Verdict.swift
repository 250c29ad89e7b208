import HousePolicies
import Quantities

/// What would follow from a request at a moment: to be shown before anything is written.
public struct Verdict: Sendable, Hashable {
  /// What is asked.
  public let request: StageRequest
  /// The stage that the order is in.
  public let stage: Stage
  /// What follows.
  public let outcome: StageOutcome
  /// The rules behind it.
  public let rules: [RuleID]
  /// What the house would keep of what was received; all of it where nothing is granted.
  public let keeps: Money
  /// What would go back.
  public let givesBack: Money
}

extension Order {
  /// What would follow from a request at a moment; every order at every moment has just one answer.
  public func verdict(_ request: StageRequest, under policy: HousePolicy, asOf: UTCInstant) -> Verdict {
    let terms = policy.aftercare.stages.terms(request, at: stage)
    let found = terms.outcome(at: asOf, since: windowStart(terms.clock), calendar: policy.calendar)
    let keeps =
      switch found.term {
      case .granted(let share) where request != .change: kept(share, rounded: policy.rounding)
      case .byStaff where request != .change: Money.zero(currency)
      case .granted, .byAgreement, .attempted, .byStaff, .refused, .throughCase, .refer: ledger.held
      }
    return Verdict(
      request: request, stage: stage, outcome: found.term, rules: found.rules, keeps: keeps,
      givesBack: Money(minorUnits: ledger.held.minorUnits - keeps.minorUnits, currency))
  }

  /// The entire order: its price as it stands and its charges, less its credits.
  public var entire: Money {
    Money(
      minorUnits: price.minorUnits + total(charges.map(\.amount)).minorUnits
        - total(credits.map(\.amount)).minorUnits, currency)
  }

  /// Sending that was packed and told and is not paid: what is open goes to it first, since it was charged last.
  private var unpaidSending: Int64 {
    let told = total(charges.filter { $0.kind == .sending }.map(\.amount)).minorUnits
    return min(told, max(0, outstanding.minorUnits))
  }

  /// A share of the entire order with the sending that was paid, but never more than is held: a cancelled order leaves nothing to be paid.
  private func kept(_ share: Percentage, rounded rule: RoundingRule) -> Money {
    let held = ledger.held
    // An order's sums are bounded well below what a share of them could overflow.
    let whole = Money(minorUnits: entire.minorUnits - unpaidSending, currency)
    guard let part = try? whole.portion(share, rounded: rule) else { return held }
    return part > held ? held : part
  }
}

extension Order {
  /// Where the order stands in the words of the house's terms; total: each state has just one stage.
  public var stage: Stage {
    if milestones.closed != nil { return .closed }
    if ending != nil { return .cancelled }
    if milestones.delivered != nil { return .delivered }
    if milestones.shipped != nil { return .shipped }
    if milestones.productionStarted != nil || milestones.produced != nil || milestones.picked != nil {
      return .inProduction
    }
    if !isPaidFirst { return .awaitingPayment }
    if milestones.cadApproved != nil { return .designApproved }
    if milestones.artworkConfirmed != nil || !rounds.isEmpty { return .designing }
    return .confirmed
  }

  /// Whether what is asked for first is paid: the quote's first payment, or the fees before the work.
  private var isPaidFirst: Bool {
    if lockedOffer != nil { return true }
    return milestones.feesPaid != nil && charges.contains(where: \.paidFirst)
  }
}
