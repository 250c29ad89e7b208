import HousePolicies
import Quantities

/// What may be asked against the course of an order; the house's terms for its stage decide.
public enum RequestCommand: Sendable, Hashable, Codable {
  /// That it is not carried out; a decision only where the house's terms refer it to a specialist.
  case cancel(why: String, decision: SpecialistDecision?)
  /// That what was paid is given back.
  case refund(why: String, decision: SpecialistDecision?)
  /// That something else is made.
  case change(what: String, decision: SpecialistDecision?)
  /// That an order which expired stands again.
  case reinstate(why: String)
  /// That it ends though it was not delivered: the house says on what ground, and how much it keeps of what was paid.
  case end(UndeliveredGround, why: String, keeps: Money?)
}

/// What becomes of requests against the course of an order.
public enum RequestEvent: Sendable, Hashable, Codable {
  /// A request awaits a specialist, since the house publishes nothing on it.
  case referred(request: StageRequest, why: String)
  /// A specialist answered with no.
  case denied(request: StageRequest, reason: String)
  /// A change may be made: at once, by staff, or once its cost and time are agreed.
  case changeAllowed(what: String, needsAgreement: Bool)
  /// The order ended before its time.
  case cancelled(cancellation: Cancellation, transfers: [Transfer])
  /// An order that had expired stands again; what was given up when it expired is owed again.
  case reinstated(reason: String, credit: GivenCredit?, transfers: [Transfer])
}

extension RequestEvent {
  var name: String {
    switch self {
    case .referred: "referred"
    case .denied: "denied"
    case .changeAllowed: "change-allowed"
    case .cancelled: "cancelled"
    case .reinstated: "reinstated"
    }
  }
}

/// What a specialist decides where the house publishes nothing.
public struct SpecialistDecision: Sendable, Hashable, Codable {
  /// Whether the request is granted.
  public let granted: Bool
  /// What the house keeps of what was paid, where money goes back.
  public let keeps: Money?
  /// Why.
  public let reason: String

  /// Makes a decision.
  public init(granted: Bool, keeps: Money? = nil, reason: String) {
    self.granted = granted
    self.keeps = keeps
    self.reason = reason
  }
}

/// A request that a specialist decides, since the house publishes nothing on it.
public struct Referral: Sendable, Hashable {
  /// What is asked.
  public let request: StageRequest
  /// Why.
  public let why: String
  /// When.
  public let askedAt: UTCInstant
  /// The reason of a no.
  public var denied: String?
  /// Whether it was granted.
  public var isGranted = false

  /// Whether a specialist has to decide it still.
  public var isUndecided: Bool { denied == nil && !isGranted }
}

extension OrderDecider {
  func decide(_ command: RequestCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .cancel(let why, let decision): return try ending(.cancelled, .cancel, why, .cancellationReason, decision)
    case .refund(let why, let decision): return try ending(.refunded, .refund, why, .refundReason, decision)
    case .change(let what, let decision):
      try only(.customer, .accountSpecialist, .owner)
      return try change(try required(what, for: .change), decision)
    case .reinstate(let why): return try reinstate(why)
    case .end(let ground, let why, let keeps): return try endUndelivered(ground, why, keeps)
    }
  }

  private func ending(
    _ ground: Cancellation.Ground, _ request: StageRequest, _ why: String, _ text: RequiredText,
    _ decision: SpecialistDecision?
  ) throws(OrderRefusal) -> [OrderEntry] {
    try only(.customer, .accountSpecialist, .owner)
    let why = try required(why, for: text)
    let verdict = order.verdict(request, under: policy, asOf: asOf)
    // A case that has granted money goes on with it: an end of the order would give the same money back again.
    if cases.granted > 0 { throw OrderRefusal(.aftercare(.throughCase(request)), under: verdict.rules) }
    if decision != nil && verdict.outcome != .refer {
      throw OrderRefusal(.aftercare(.ruleDecides(request)), under: verdict.rules)
    }
    switch verdict.outcome {
    case .granted: return end(ground, why, keeps: verdict.keeps, nil, under: verdict.rules)
    case .byStaff:
      try staffOnly(request, verdict.rules)
      return end(ground, why, keeps: money(0), nil, under: verdict.rules)
    case .byAgreement, .attempted, .refused:
      throw OrderRefusal(.aftercare(.refusedAtStage(request, verdict.stage)), under: verdict.rules)
    case .throughCase: throw OrderRefusal(.aftercare(.throughCase(request)), under: verdict.rules)
    case .refer: return try referred(ground, request, why, decision, verdict.rules)
    }
  }

  private func staffOnly(_ request: StageRequest, _ rules: [RuleID]) throws(OrderRefusal) {
    if actor.role == .customer { throw OrderRefusal(.aftercare(.staffOnly(request)), under: rules) }
  }

  /// Where the house publishes nothing: without a decision the request is kept, with one it is carried out.
  private func referred(
    _ ground: Cancellation.Ground, _ request: StageRequest, _ why: String, _ decision: SpecialistDecision?,
    _ rules: [RuleID]
  ) throws(OrderRefusal) -> [OrderEntry] {
    guard let decision else { return [grant(.request(.referred(request: request, why: why)), under: rules)] }
    try staffOnly(request, rules)
    let words = try required(decision.reason, for: .decisionReason, under: rules)
    guard decision.granted else { return [grant(.request(.denied(request: request, reason: words)), under: rules)] }
    let keeps = decision.keeps ?? money(0)
    try inCurrency(keeps)
    if keeps.minorUnits < 0 || keeps > order.ledger.held {
      throw OrderRefusal(.aftercare(.keepsMoreThanHeld(keeps, held: order.ledger.held)), under: rules)
    }
    return end(ground, why, keeps: keeps, words, under: rules)
  }

  private func change(_ what: String, _ decision: SpecialistDecision?) throws(OrderRefusal) -> [OrderEntry] {
    let verdict = order.verdict(.change, under: policy, asOf: asOf)
    if decision != nil && verdict.outcome != .refer {
      throw OrderRefusal(.aftercare(.ruleDecides(.change)), under: verdict.rules)
    }
    func allowed(agreement: Bool) -> [OrderEntry] {
      [grant(.request(.changeAllowed(what: what, needsAgreement: agreement)), under: verdict.rules)]
    }
    switch verdict.outcome {
    case .granted: return allowed(agreement: false)
    case .byAgreement, .attempted: return allowed(agreement: true)
    case .byStaff:
      try staffOnly(.change, verdict.rules)
      return allowed(agreement: false)
    case .refused: throw OrderRefusal(.aftercare(.refusedAtStage(.change, verdict.stage)), under: verdict.rules)
    case .throughCase: throw OrderRefusal(.aftercare(.throughCase(.change)), under: verdict.rules)
    case .refer:
      guard let decision else {
        return [grant(.request(.referred(request: .change, why: what)), under: verdict.rules)]
      }
      try staffOnly(.change, verdict.rules)
      let words = try required(decision.reason, for: .decisionReason, under: verdict.rules)
      return decision.granted
        ? allowed(agreement: true)
        : [grant(.request(.denied(request: .change, reason: words)), under: verdict.rules)]
    }
  }
}

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
      guard let index = referrals.lastIndex(where: { $0.request == request && $0.isUndecided }) else { return }
      referrals[index].denied = reason
    case .changeAllowed(let what, _):
      allowedChanges.append(what)
      guard let index = referrals.lastIndex(where: { $0.request == .change && $0.isUndecided }) else { return }
      referrals[index].isGranted = true
    case .cancelled(let end, let transfers):
      ending = .cancelled(end)
      ledger.post(transfers)
      note(transfers)
    case .reinstated(_, let credit, let transfers):
      (ending, reinstatedAt) = (nil, moment)
      if let credit, let index = credits.lastIndex(of: credit) { credits.remove(at: index) }
      givenUpByEnding = nil
      ledger.post(transfers)
    }
  }

  /// What a cancellation earned or gave up beside the price, as the charge or the credit that it is.
  private mutating func note(_ transfers: [Transfer]) {
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
