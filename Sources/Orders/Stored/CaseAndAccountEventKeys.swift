// The keys under which events of cases and accounts are stored: a format.

extension InquiryEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case evidenceGiven = "evidence-given"
    case verified
    case formFiled = "form-filed"
    case rootCauseFound = "root-cause-found"
    case investigated
    case decided
  }
  enum EvidenceGivenCodingKeys: String, CodingKey { case _0 = "evidence" }
  enum VerifiedCodingKeys: String, CodingKey { case isThere, finding }
  enum FormFiledCodingKeys: String, CodingKey { case text }
  enum RootCauseFoundCodingKeys: String, CodingKey { case cause, plan }
  enum InvestigatedCodingKeys: String, CodingKey { case found, evidence }
  enum DecidedCodingKeys: String, CodingKey { case _0 = "decision" }
}

extension RemedyEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case chosen
    case costTold = "cost-told"
    case costsAnswered = "costs-answered"
    case feeCharged = "fee-charged"
    case shipped
    case pieceBack = "piece-back"
    case performed
  }
  enum ChosenCodingKeys: String, CodingKey { case terms }
  enum CostToldCodingKeys: String, CodingKey { case _0 = "cost" }
  enum CostsAnsweredCodingKeys: String, CodingKey { case accepted, transfers }
  enum FeeChargedCodingKeys: String, CodingKey {
    case _0 = "cost"
    case transfers
  }
  enum ShippedCodingKeys: String, CodingKey {
    case _0 = "leg"
    case transfers
  }
  enum PerformedCodingKeys: String, CodingKey { case what }
}

extension CaseMoneyEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case refundGranted = "refund-granted"
    case refunded
    case paid
  }
  enum RefundGrantedCodingKeys: String, CodingKey { case items, transfers }
  enum RefundedCodingKeys: String, CodingKey { case refund, transfers }
  enum PaidCodingKeys: String, CodingKey { case received, transfers }
}

extension DepositEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case received
    case taken
    case givenBack = "given-back"
    case paidOut = "paid-out"
  }
  enum ReceivedCodingKeys: String, CodingKey { case amount, method, reference }
  enum TakenCodingKeys: String, CodingKey { case order, amount }
  enum GivenBackCodingKeys: String, CodingKey { case order, amount, why }
  enum PaidOutCodingKeys: String, CodingKey { case amount, method, reference, why }
}

extension ProfileEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case emailChanged = "email-changed"
    case edited
    case resetRequested = "reset-requested"
    case passwordReset = "password-reset"
    case problemReported = "problem-reported"
    case problemSolved = "problem-solved"
  }
  enum EmailChangedCodingKeys: String, CodingKey { case to }
  enum EditedCodingKeys: String, CodingKey { case _0 = "edit" }
  enum ResetRequestedCodingKeys: String, CodingKey { case _0 = "link" }
  enum PasswordResetCodingKeys: String, CodingKey { case link, password }
  enum ProblemReportedCodingKeys: String, CodingKey { case number, what }
  enum ProblemSolvedCodingKeys: String, CodingKey { case number, how }
}

extension ProfileEdit {
  enum CodingKeys: String, CodingKey, CaseIterable { case contact, addresses, measurements, password }
  enum ContactCodingKeys: String, CodingKey { case _0 = "contact" }
  enum AddressesCodingKeys: String, CodingKey { case _0 = "addresses" }
  enum MeasurementsCodingKeys: String, CodingKey { case _0 = "measurements" }
  enum PasswordCodingKeys: String, CodingKey { case _0 = "digest" }
}
