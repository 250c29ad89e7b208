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
