import HousePolicies
import Quantities

/// What can stand against a request, a case after the sale, or a change of an account.
public enum AftercareReason: Sendable, Hashable {
  /// The order ended before its time.
  case cancelled
  /// The house's terms for the stage refuse it; the order goes on.
  case refusedAtStage(StageRequest, Stage)
  /// A case after the sale decides it.
  case throughCase(StageRequest)
  /// Staff alone do it.
  case staffOnly(StageRequest)
  /// A rule decides it, so no specialist does.
  case ruleDecides(StageRequest)
  /// More would be kept than is held.
  case keepsMoreThanHeld(Money, held: Money)
  /// The order is not where such a case may be opened.
  case noCaseAtStage(FaultKind, Stage)
  /// The order has not expired.
  case notExpired
  /// A case about one of these has to be decided and closed first.
  case caseFirst([FaultKind])
  /// What is being done in the case is not done.
  case remedyNotDone(UndoneRemedy)
  /// Another case of the order is open.
  case caseStillOpen(CaseID)
  /// The case is closed.
  case caseClosed
  /// Nothing is owed for the fault.
  case nothingOwed(FaultKind)
  /// A rule decides the case, so no specialist does.
  case ruleDecidesCase(FaultKind)
  /// A specialist has to decide first.
  case undecided(FaultKind)
  /// The evidence that is asked for is missing; any of these.
  case evidenceMissing([EvidenceKind])
  /// The house has not verified the fault.
  case notVerified
  /// The house looked and found no fault.
  case notConfirmed
  /// The carrier has not answered.
  case underInvestigation
  /// The remedy is not among those offered.
  case remedyNotOffered(Remedy, offered: [Remedy])
  /// Another one chooses.
  case otherChooser(Entitlement.Chooser)
  /// No remedy is chosen.
  case noRemedy
  /// The remedy is none to which this belongs.
  case notThisRemedy(Remedy)
  /// The cost is not told, or not accepted.
  case costNotAccepted
  /// The cost is told and not paid.
  case costNotPaid(Money)
  /// The house still owes the client something of the case.
  case owedToClient(Money)
  /// A refund in part has to be less than all that was paid.
  case notInPart(Money, paid: Money)
  /// More would be given back than the order holds of the client's money.
  case moreThanHeld(Money, held: Money)
  /// No parcel goes that way for the remedy.
  case noParcel(ShippingWay, Remedy)
  /// The piece is not back.
  case pieceNotBack
  /// It did not come that way, or less of it did.
  case notByOriginalMethod(PaymentMethod, left: Money)
  /// The circumstance form, or the root cause and the plan, is missing.
  case planMissing(PlanStep)
  /// The time for a response is over.
  case responseTooLate(UTCInstant)
  /// The registered e-mail address cannot be changed.
  case emailFixed
  /// It cannot be changed.
  case fieldFixed(ProfileField)
  /// The link cannot be used.
  case link(LinkTrouble)

  /// Why a link that sets a new password cannot be used.
  public enum LinkTrouble: String, Sendable, Hashable, CaseIterable {
    /// There is no such link.
    case unknown
    /// It was used, or another took its place.
    case used
    /// Its time is over.
    case expired
    /// What has to be given for one is missing or wrong.
    case unproven
  }

  /// What of a case is not carried out.
  public enum UndoneRemedy: Sendable, Hashable {
    /// The client may still choose among these.
    case notChosen([Remedy])
    /// The refund is not granted; the piece comes back first where it says so.
    case notGranted(Remedy, awaitsPiece: Bool)
    /// The work is not recorded.
    case notPerformed(Remedy)
    /// The piece is not on its way back to the client.
    case notSentBack
  }

  /// What a plan to correct a fault is made of, in its order.
  public enum PlanStep: String, Sendable, Hashable, CaseIterable {
    /// The client's circumstance form.
    case circumstanceForm = "circumstance-form"
    /// The root cause and the plan to correct it.
    case rootCauseAndPlan = "root-cause-and-plan"
  }
}

extension AftercareReason {
  /// What sort of no it is.
  public var category: RefusalCategory {
    switch self {
    case .cancelled, .caseClosed, .responseTooLate: .tooLate
    case .refusedAtStage, .staffOnly, .ruleDecides, .nothingOwed, .ruleDecidesCase, .notConfirmed, .remedyNotOffered,
      .otherChooser, .noParcel, .emailFixed, .fieldFixed, .link:
      .forbidden
    case .throughCase, .caseStillOpen, .notExpired, .notThisRemedy: .conflict
    case .noCaseAtStage, .evidenceMissing, .notVerified, .underInvestigation, .noRemedy, .costNotAccepted,
      .costNotPaid, .owedToClient, .pieceNotBack, .planMissing, .caseFirst, .remedyNotDone:
      .tooEarly
    case .undecided: .notPublished
    case .keepsMoreThanHeld, .notInPart, .moreThanHeld, .notByOriginalMethod: .invalid
    }
  }
}
