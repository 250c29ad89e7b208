import HousePolicies
import Quantities

extension CaseDecider {
  /// A case ends when what was begun is carried out and nothing is owed to anybody.
  ///
  /// What a client is entitled to and does not want is given up by the client: staff record that on evidence.
  func close(_ why: String) throws(OrderRefusal) -> [CaseEntry] {
    try only(.accountSpecialist, .owner)
    let why = try required(why, for: .closingReason)
    try demandAnswers()
    let open = subject.ledger.receivable
    if open.minorUnits != 0 {
      let owed = money(-open.minorUnits)
      throw OrderRefusal(.aftercare(open.minorUnits < 0 ? .owedToClient(owed) : .costNotPaid(open)), under: rules)
    }
    if !actor.clientEvidence.saysSomething, let undone = subject.undone(isProven: isProven) {
      throw OrderRefusal(.aftercare(.remedyNotDone(undone)), under: rules)
    }
    return [grant(.closed(reason: why), under: rules)]
  }

  /// Demands what others have to say first: the carrier, the workshop, a specialist.
  private func demandAnswers() throws(OrderRefusal) {
    switch subject.opening.outcome.term {
    case .investigated where subject.carrierFinding == nil:
      throw OrderRefusal(.aftercare(.underInvestigation), under: rules)
    case .rootCause where subject.plan == nil:
      throw OrderRefusal(.aftercare(.planMissing(.rootCauseAndPlan)), under: rules)
    case .refer where subject.decision == nil: throw OrderRefusal(.aftercare(.undecided(subject.fault)), under: rules)
    case .remedied, .investigated, .rootCause, .resizeTerms, .refused, .refer: break
    }
  }

  /// Whether the client could choose a remedy as the case stands: entitled, and what has to be proven is.
  private var isProven: [Remedy] {
    guard let entitlement = try? entitlement(), (try? demandProof(entitlement)) != nil else { return [] }
    return entitlement.term.remedies.map(\.remedy)
  }
}

extension AfterSalesCase {
  /// What is still to be done in the case, whatever is owed.
  ///
  /// - Parameter offered: the remedies that could be chosen now, as far as none is.
  /// - Returns: it, or nil where nothing is.
  func undone(isProven offered: [Remedy]) -> AftercareReason.UndoneRemedy? {
    guard let chosen else {
      if isPieceWithHouse { return .notSentBack }
      // A told cost that was declined ends it; so does a fault that the house did not find.
      return offered.isEmpty || declined != nil ? nil : .notChosen(offered)
    }
    if chosen.remedy.isRefund {
      let awaitsPiece = chosen.remedy == .refundOnReturn && !isPieceBack
      return granted.isEmpty ? .notGranted(chosen.remedy, awaitsPiece: awaitsPiece) : nil
    }
    // Another address is tried and may fail.
    if performed.isEmpty && chosen.remedy != .resend { return .notPerformed(chosen.remedy) }
    return isPieceWithHouse ? .notSentBack : nil
  }

  /// Whether the house has the client's piece: it came back and was not sent out again.
  var isPieceWithHouse: Bool { isPieceBack && !legs.contains { $0.leg.way == .toClient } }
}
