import HousePolicies
import Quantities

/// What may be asked of an open case.
public enum CaseCommand: Sendable, Hashable, Codable {
  /// Something about what happened.
  case inquiry(InquiryCommand)
  /// Something about how it is set right.
  case remedy(RemedyCommand)
  /// Something about money.
  case money(CaseMoneyCommand)
  /// A word of the house.
  case reply(words: String)
  /// A word of the client.
  case respond(words: String)
  /// End it.
  case close(reason: String)
}

/// What happened in a case.
public enum CaseEvent: Sendable, Hashable, Codable {
  /// It was opened.
  case opened(OpenedCase)
  /// Something about what happened.
  case inquiry(InquiryEvent)
  /// Something about how it is set right.
  case remedy(RemedyEvent)
  /// Something about money.
  case money(CaseMoneyEvent)
  /// The house's word.
  case replied(words: String)
  /// The client's word.
  case responded(words: String)
  /// The client must be written; it changes nothing.
  case message(Message)
  /// It was closed.
  case closed(reason: String)
  /// It closed by itself, since no response came until a moment.
  case closedByItself(responseEnded: UTCInstant)
}

extension CaseEvent {
  /// What happened, for journals and programs: `remedy.chosen`.
  public var name: String {
    switch self {
    case .opened: "opened"
    case .inquiry(let event): "inquiry." + event.name
    case .remedy(let event): "remedy." + event.name
    case .money(let event): "money." + event.name
    case .replied: "replied"
    case .responded: "responded"
    case .message: "message"
    case .closed: "closed"
    case .closedByItself: "closed-by-itself"
    }
  }
}

/// One command under decision: the case as it stands, what its order holds, who asks, the house's rules, the moment.
struct CaseDecider: Decider {
  let subject: AfterSalesCase
  /// What the order holds of the client's money by now, less what its other cases have granted.
  let orderHolds: Money
  let actor: Actor
  let policy: HousePolicy
  let asOf: UTCInstant

  var currency: Currency { subject.currency }
  /// The rules behind what follows from the fault.
  var rules: [RuleID] { subject.opening.outcome.rules }

  /// An entry for what is granted.
  func grant(_ event: CaseEvent, under rules: [RuleID] = []) -> CaseEntry {
    CaseEntry(event, at: asOf, by: actor, under: rules)
  }

  /// What the client is entitled to as the case stands.
  /// - Throws: what has to come first, or that nothing is owed.
  func entitlement() throws(OrderRefusal) -> Ruled<Entitlement> {
    switch subject.opening.outcome.term {
    case .remedied(let entitlement):
      guard let decision = subject.decision else { return Ruled(entitlement, under: rules) }
      return Ruled(Entitlement(chooser: .client, remedies: decision.remedies), under: rules)
    case .investigated(let terms):
      guard let found = subject.carrierFinding else {
        throw OrderRefusal(.aftercare(.underInvestigation), under: rules)
      }
      let follows =
        switch found {
        case .lost: terms.ifLost
        case .delivered: terms.ifDelivered
        }
      return Ruled(Entitlement(chooser: .client, remedies: follows.term), under: follows.rules)
    case .refused: throw OrderRefusal(.aftercare(.nothingOwed(subject.fault)), under: rules)
    case .refer, .rootCause, .resizeTerms:
      guard let decision = subject.decision else {
        throw OrderRefusal(.aftercare(.undecided(subject.fault)), under: rules)
      }
      return Ruled(Entitlement(chooser: .client, remedies: decision.remedies), under: rules)
    }
  }

  /// Demands the evidence and the verification that an entitlement asks for.
  func demandProof(_ entitlement: Ruled<Entitlement>) throws(OrderRefusal) {
    let wanted = entitlement.term.evidence
    if !wanted.isEmpty && !subject.evidence.contains(where: { wanted.contains($0.kind) }) {
      throw OrderRefusal(.aftercare(.evidenceMissing(wanted)), under: entitlement.rules)
    }
    guard entitlement.term.isVerified else { return }
    switch subject.isVerified {
    case nil: throw OrderRefusal(.aftercare(.notVerified), under: entitlement.rules)
    case false?: throw OrderRefusal(.aftercare(.notConfirmed), under: entitlement.rules)
    case true?: break
    }
  }

  /// The chosen remedy.
  func remedy() throws(OrderRefusal) -> RemedyTerms {
    guard let chosen = subject.chosen else { throw OrderRefusal(.aftercare(.noRemedy), under: rules) }
    return chosen
  }

  /// Refuses a response of the client once the time for it is over.
  func demandInTime() throws(OrderRefusal) {
    guard actor.role == .customer, let end = subject.responseEnds(under: policy), asOf > end else { return }
    let rules = policy.aftercare.disputes.response?.rules ?? []
    throw OrderRefusal(.aftercare(.responseTooLate(end)), under: rules)
  }
}

extension AfterSalesCase {
  /// Decides a command: purely, against the case and its order as they stand, the house's rules and the moment.
  ///
  /// `others` are the order's other cases: what they have granted is not granted again.
  /// - Throws: the reason why it is refused, with the rules behind it.
  public func decide(
    _ command: CaseCommand, on order: Order, beside others: [AfterSalesCase] = [], by actor: Actor,
    under policy: HousePolicy, asOf: UTCInstant
  ) throws(OrderRefusal) -> [CaseEntry] {
    try asOf.follows(lastEntryAt)
    if isClosed { throw OrderRefusal(.aftercare(.caseClosed)) }
    let deciding = CaseDecider(
      subject: self, orderHolds: Self.held(order, others), actor: actor, policy: policy, asOf: asOf)
    let granted = try deciding.decide(command)
    return granted + deciding.messages(after: granted)
  }
}
