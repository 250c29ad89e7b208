import HousePolicies
import Orders
import Quantities

extension AftercareReason {
  /// What stands against the request, the case or the change of an account, and what to do.
  var sentence: String {
    switch self {
    case .cancelled: "The order has ended. Record what is refunded, or open a new order."
    case .refusedAtStage(let request, let stage):
      "The house's terms refuse a \(request.words) while the order is \(stage.spelled). The order goes on."
    case .throughCase(let request): "Open a case: a \(request.words) after the sale is decided there."
    case .staffOnly(let request): "Ask the account specialist: a \(request.words) goes through the house's staff."
    case .ruleDecides(let request): "A rule of the house decides this \(request.words). Leave out the decision."
    case .keepsMoreThanHeld(let keeps, let held): "The house cannot keep \(keeps): it holds \(held)."
    case .noCaseAtStage(let fault, let stage):
      "No case can be opened for \(fault.spelled) while the order is \(stage.spelled). Record the delivery first, or ask "
        + "for a cancellation, a refund or a change."
    case .notExpired: "The order has not expired, so nothing can be reinstated."
    case .caseFirst(let faults):
      "Open a case for \(faults.spelled("or")), decide it and close it first: it settles the client's money."
    case .remedyNotDone(let undone): undone.sentence
    case .caseStillOpen(let id): "Case \(id) is still open. Add to it, or close it first."
    case .caseClosed: "The case is closed. Open another one."
    case .nothingOwed(let fault): "Nothing is owed for \(fault.spelled). Tell the client the rule, and close the case."
    case .ruleDecidesCase(let fault): "A rule of the house decides on \(fault.spelled). Leave out the decision."
    case .undecided(let fault):
      "The house publishes nothing on \(fault.spelled). Let a specialist decide first, with a reason."
    case .evidenceMissing(let kinds): "Ask the client for \(kinds.spelled("or")) first."
    case .notVerified: "Verify the fault first."
    case .notConfirmed: "The house found no such fault. Tell the client what was found, and close the case."
    case .underInvestigation: "Record the carrier's answer first: no money moves before it."
    case .remedyNotOffered(let remedy, let offered):
      "The remedy \(remedy.spelled) is not offered here. Offered: \(offered.spelled("or"))."
    case .otherChooser(.client): "The client chooses the remedy. Record where the client did, as evidence."
    case .otherChooser(.house): "The house chooses the remedy, not the client."
    case .noRemedy: "Choose a remedy first."
    case .notThisRemedy(let remedy): "This does not belong to the remedy \(remedy.spelled)."
    case .costNotAccepted: "Tell the client what it costs and record the consent first."
    case .costNotPaid(let open): "Record the payment first: \(open) of the cost is not paid."
    case .owedToClient(let open): "Refund the client the remaining \(open) first."
    case .notInPart(let amount, let paid): "\(amount) is not a part of the \(paid) paid. Refund less."
    case .moreThanHeld(let amount, let held): "\(amount) is more than the \(held) that can be refunded."
    case .noParcel(let way, let remedy): "The remedy \(remedy.spelled) has no parcel \(way.spelled)."
    case .pieceNotBack: "Record that the piece is back first."
    case .notByOriginalMethod(let method, let left):
      "Only \(left) can still be refunded by \(method.spelled). Refund by the way the money came."
    case .planMissing(.circumstanceForm): "Record the circumstance form first."
    case .planMissing(.rootCauseAndPlan): "Record the root cause and the plan first."
    case .responseTooLate(let moment): "The time to respond ended at \(moment). Open another case."
    case .emailFixed: "The registered e-mail address cannot be changed."
    case .fieldFixed(let field): "The \(field.spelled) cannot be changed."
    case .link(let trouble): trouble.sentence
    }
  }
}

extension AftercareReason.UndoneRemedy {
  fileprivate var sentence: String { demand + " Or close it with the client's waiver, as evidence." }

  private var demand: String {
    switch self {
    case .notChosen(let remedies): "The client may still have the remedy \(remedies.spelled("or")). Choose it first."
    case .notGranted(let remedy, let awaitsPiece):
      awaitsPiece
        ? "The remedy \(remedy.spelled) is chosen. Record that the piece is back, then refund the client."
        : "The remedy \(remedy.spelled) is chosen. Grant the refund first."
    case .notPerformed(let remedy): "The remedy \(remedy.spelled) is chosen. Record it as done first."
    case .notSentBack: "The house has the piece. Record its parcel to the client first."
    }
  }
}

extension AftercareReason.LinkTrouble {
  fileprivate var sentence: String {
    switch self {
    case .unknown: "There is no such link. Ask for a new one."
    case .used: "The link was used or replaced. Ask for a new one."
    case .expired: "The link has expired. Ask for a new one."
    case .unproven: "The user name or the e-mail address is missing or is not the registered one."
    }
  }
}
