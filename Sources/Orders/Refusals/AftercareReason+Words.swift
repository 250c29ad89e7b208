import HousePolicies
import Quantities

extension AftercareReason {
  /// What is wrong, in the words of people.
  public var whatIsWrong: String {
    switch self {
    case .cancelled: "the order ended before its time"
    case .refusedAtStage(let request, let stage): "a \(request.words) is refused for an order that is \(stage.words)"
    case .throughCase(let request): "a \(request.words) after the sale is decided in a case"
    case .staffOnly(let request): "a \(request.words) goes through the house's staff"
    case .ruleDecides(let request): "a rule of the house decides this \(request.words)"
    case .keepsMoreThanHeld(let keeps, let held): "\(keeps) cannot be kept of \(held)"
    case .noCaseAtStage(let fault, let stage):
      "there is no case for \(fault.words) while the order is \(stage.words)"
    case .caseStillOpen(let id): "case \(id) is still open"
    case .caseClosed: "the case is closed"
    case .nothingOwed(let fault): "nothing is owed for \(fault.words)"
    case .ruleDecidesCase(let fault): "a rule of the house decides what follows from \(fault.words)"
    case .undecided(let fault): "the house publishes nothing for \(fault.words) and no specialist has decided"
    case .evidenceMissing(let kinds): "there is no \(kinds.map(\.rawValue).joined(separator: " or "))"
    case .notVerified: "the house has not verified the fault"
    case .notConfirmed: "the house looked and found no such fault"
    case .underInvestigation: "the carrier has not answered, so that no money moves"
    case .remedyNotOffered(let remedy, _): "a \(remedy.words) is not offered here"
    case .otherChooser(.client): "the client chooses the remedy"
    case .otherChooser(.house): "the house chooses the remedy"
    case .noRemedy: "no remedy is chosen"
    case .notThisRemedy(let remedy): "this does not belong to a \(remedy.words)"
    case .costNotAccepted: "the client has not accepted what it costs"
    case .costNotPaid(let open): "\(open) of what it costs is not paid"
    case .owedToClient(let open): "\(open) is still to go back to the client"
    case .notInPart(let amount, let paid): "\(amount) is not a part of the \(paid) that was paid"
    case .moreThanHeld(let amount, let held): "\(amount) is more than the \(held) that can be given back"
    case .noParcel(let way, let remedy): "no parcel goes \(way.rawValue.spaced) for a \(remedy.words)"
    case .pieceNotBack: "the piece is not back"
    case .notByOriginalMethod(let method, let left): "\(left) is left of what came by \(method.rawValue)"
    case .planMissing(let what): "\(what) is missing"
    case .responseTooLate(let moment): "the time for a response ended at \(moment)"
    case .fieldFixed(let field): "\(field) cannot be changed"
    case .link(let trouble): trouble.words
    }
  }

  /// What to do about it.
  public var whatToDo: String {
    switch self {
    case .cancelled: "record what goes back, or open a new order"
    case .refusedAtStage: "the order goes on"
    case .throughCase: "open a case"
    case .staffOnly: "ask the account specialist"
    case .ruleDecides, .ruleDecidesCase: "leave the decision out"
    case .keepsMoreThanHeld: "keep less"
    case .noCaseAtStage: "record the delivery first, or ask for a cancellation, a refund or a change"
    case .caseStillOpen: "add it to that case, or close it first"
    case .caseClosed: "open another one"
    case .nothingOwed: "tell the client the rule, and close the case"
    case .undecided: "let a specialist decide, with a reason"
    case .evidenceMissing: "ask the client for it"
    case .notVerified: "verify it first"
    case .notConfirmed: "tell the client what was found, and close the case"
    case .underInvestigation: "record the carrier's answer first"
    case .remedyNotOffered(_, let offered): "offered: \(offered.map(\.words).joined(separator: ", "))"
    case .otherChooser: "record that choice"
    case .noRemedy: "choose one first"
    case .notThisRemedy: "leave it out"
    case .costNotAccepted: "tell the client what it costs, and record the consent"
    case .costNotPaid: "record the payment first"
    case .owedToClient: "give it back first"
    case .notInPart, .moreThanHeld: "give back less"
    case .noParcel: "leave it out"
    case .pieceNotBack: "record that it arrived"
    case .notByOriginalMethod: "give it back by the way it came"
    case .planMissing: "record it first"
    case .responseTooLate: "open another case"
    case .fieldFixed: "leave it as it is"
    case .link: "ask for a new link"
    }
  }
}

extension AftercareReason.LinkTrouble {
  fileprivate var words: String {
    switch self {
    case .unknown: "there is no such link"
    case .used: "the link was used, or a newer one took its place"
    case .expired: "the link's time is over"
    case .unproven: "the user name or the e-mail address is missing or is not the registered one"
    }
  }
}
