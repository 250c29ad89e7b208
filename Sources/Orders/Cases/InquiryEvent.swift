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
