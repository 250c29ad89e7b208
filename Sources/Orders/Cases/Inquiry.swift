import HousePolicies
import Quantities

/// What may be asked about what happened.
public enum InquiryCommand: Sendable, Hashable, Codable {
  /// Add evidence.
  case giveEvidence(Evidence)
  /// Say whether the house finds the fault.
  case verify(isThere: Bool, finding: String)
  /// Fill in the circumstance form.
  case fileForm(text: String)
  /// Record the root cause and the plan to correct it.
  case recordRootCause(cause: String, plan: String)
  /// Record the carrier's answer.
  case concludeInvestigation(found: CarrierFinding, evidence: Evidence)
  /// Decide what no rule decides.
  case decide(CaseDecision)
}

/// What comes to light in a case.
public enum InquiryEvent: Sendable, Hashable, Codable {
  /// Evidence was given.
  case evidenceGiven(Evidence)
  /// The house looked.
  case verified(isThere: Bool, finding: String)
  /// The circumstance form is filled in.
  case formFiled(text: String)
  /// The root cause is found and a plan made.
  case rootCauseFound(cause: String, plan: String)
  /// The carrier answered.
  case investigated(found: CarrierFinding, evidence: Evidence)
  /// A specialist decided.
  case decided(CaseDecision)
}

/// Something that proves a fault, or that none is there.
public struct Evidence: Sendable, Hashable, Codable {
  /// What it is.
  public let kind: EvidenceKind
  /// Where it is kept.
  public let reference: String

  /// Makes evidence.
  public init(_ kind: EvidenceKind, _ reference: String) {
    self.kind = kind
    self.reference = reference
  }
}

/// What a carrier answers.
public enum CarrierFinding: String, Sendable, Hashable, Codable, CaseIterable {
  /// The parcel is lost.
  case lost
  /// It was delivered.
  case delivered
}

/// What a specialist decides in a case on which the house publishes nothing.
public struct CaseDecision: Sendable, Hashable, Codable {
  /// What may be chosen; empty where nothing is owed.
  public let remedies: [RemedyTerms]
  /// Why.
  public let reason: String

  /// Makes a decision.
  public init(remedies: [RemedyTerms], reason: String) {
    self.remedies = remedies
    self.reason = reason
  }
}

extension CaseDecider {
  func decide(_ command: CaseCommand) throws(OrderRefusal) -> [CaseEntry] {
    switch command {
    case .inquiry(let command): return try decide(command)
    case .remedy(let command): return try decide(command)
    case .money(let command): return try decide(command)
    case .reply(let words):
      try only(.accountSpecialist, .owner)
      let words = try required(words, for: .reply)
      return [grant(.replied(words: words), under: policy.aftercare.disputes.reply?.rules ?? [])]
    case .respond(let words):
      try only(.customer, .accountSpecialist, .owner)
      try demandInTime()
      let words = try required(words, for: .response)
      return [grant(.responded(words: words), under: policy.aftercare.disputes.response?.rules ?? [])]
    case .close(let why): return try close(why)
    }
  }

  private func decide(_ command: InquiryCommand) throws(OrderRefusal) -> [CaseEntry] {
    switch command {
    case .giveEvidence(let evidence):
      try only(.customer, .accountSpecialist, .owner)
      try demandInTime()
      _ = try required(evidence.reference, for: .evidencePlace)
      return [grant(.inquiry(.evidenceGiven(evidence)), under: rules)]
    case .verify(let isThere, let finding):
      try only(.accountSpecialist, .owner)
      let finding = try required(finding, for: .verification, under: rules)
      return [grant(.inquiry(.verified(isThere: isThere, finding: finding)), under: rules)]
    case .fileForm(let text):
      try only(.customer, .accountSpecialist, .owner)
      try demandInTime()
      return [grant(.inquiry(.formFiled(text: try required(text, for: .circumstanceForm))), under: rules)]
    case .recordRootCause(let cause, let plan):
      try only(.accountSpecialist, .owner)
      if subject.form == nil { throw OrderRefusal(.aftercare(.planMissing(.circumstanceForm)), under: rules) }
      let cause = try required(cause, for: .rootCause, under: rules)
      let plan = try required(plan, for: .correctionPlan, under: rules)
      return [grant(.inquiry(.rootCauseFound(cause: cause, plan: plan)), under: rules)]
    case .concludeInvestigation(let found, let evidence): return try conclude(found, evidence)
    case .decide(let decision): return try decide(decision)
    }
  }

  private func conclude(_ found: CarrierFinding, _ evidence: Evidence) throws(OrderRefusal) -> [CaseEntry] {
    try only(.accountSpecialist, .owner)
    guard case .investigated(let terms) = subject.opening.outcome.term else {
      throw OrderRefusal(.aftercare(.ruleDecidesCase(subject.fault)), under: rules)
    }
    if subject.carrierFinding != nil { throw OrderRefusal(.alreadyDone(.carrierAnswered)) }
    _ = try required(evidence.reference, for: .carrierAnswer, under: rules)
    let follows = found == .lost ? terms.ifLost.rules : terms.ifDelivered.rules
    return [grant(.inquiry(.investigated(found: found, evidence: evidence)), under: follows)]
  }

  private func decide(_ decision: CaseDecision) throws(OrderRefusal) -> [CaseEntry] {
    try only(.accountSpecialist, .owner)
    switch subject.opening.outcome.term {
    case .refer, .resizeTerms: break
    case .rootCause:
      if subject.plan == nil {
        throw OrderRefusal(.aftercare(.planMissing(.rootCauseAndPlan)), under: rules)
      }
    case .remedied where subject.fault == .resize && decision.remedies.isEmpty: break  // the style may not allow it
    case .remedied, .investigated, .refused:
      throw OrderRefusal(.aftercare(.ruleDecidesCase(subject.fault)), under: rules)
    }
    if subject.chosen != nil { throw OrderRefusal(.alreadyDone(.remedyChosen)) }
    _ = try required(decision.reason, for: .decisionReason, under: rules)
    return [grant(.inquiry(.decided(decision)), under: rules)]
  }
}
