import HousePolicies
import Quantities

extension Deciding {
  func decide(_ command: RequestCommand) throws(OrderRefusal) -> [OrderEntry] {
    try only(.customer, .accountSpecialist, .owner)
    switch command {
    case .cancel(let why, let decision):
      return try ending(.cancelled, .cancel, try required(why, for: .cancellationReason), decision)
    case .refund(let why, let decision):
      return try ending(.refunded, .refund, try required(why, for: .refundReason), decision)
    case .change(let what, let decision): return try change(try required(what, for: .change), decision)
    }
  }

  private func ending(
    _ ground: Cancellation.Ground, _ request: StageRequest, _ why: String, _ decision: SpecialistDecision?
  ) throws(OrderRefusal) -> [OrderEntry] {
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
