import HousePolicies
import Orders
import Quantities

extension CaseEntry {
  /// What happened, as a specialist reads it out on the phone.
  public var sentence: String {
    switch event {
    case .opened(let opening): "case opened: \(opening.complaint.fault.spelled), \(opening.complaint.what)"
    case .inquiry(let event): event.sentence
    case .remedy(let event): event.sentence
    case .money(let event): event.sentence
    case .replied(let words): "the house replied: \(words)"
    case .responded(let words): "the client responded: \(words)"
    case .message(let message): message.sentence
    case .closed(let reason): "closed: \(reason)"
    case .closedByItself(let moment): "closed automatically: no response by \(moment)"
    }
  }
}

extension InquiryEvent {
  fileprivate var sentence: String {
    switch self {
    case .evidenceGiven(let evidence): "evidence given: \(evidence.kind.spelled) \(evidence.reference)"
    case .verified(let isThere, let finding):
      "the house \(isThere ? "confirmed the fault" : "found no fault"): \(finding)"
    case .formFiled(let text): "circumstance form: \(text)"
    case .rootCauseFound(let cause, let plan): "root cause: \(cause); plan: \(plan)"
    case .investigated(let found, let evidence): "the carrier answered: \(found.spelled), \(evidence.reference)"
    case .decided(let decision): "a specialist decided: \(decision.reason)"
    }
  }
}

extension RemedyEvent {
  fileprivate var sentence: String {
    switch self {
    case .chosen(let terms): "remedy chosen: \(terms.sentence)"
    case .costTold(let cost): "client told the cost: \(cost.what), \(cost.amount)"
    case .costsAnswered(let accepted, _): "the client \(accepted ? "accepted" : "declined") the costs"
    case .feeCharged(let cost, _): "charged \(cost.amount): \(cost.what)"
    case .shipped(let borne, _):
      "parcel \(borne.leg.way.spelled), \(borne.leg.cost) paid by the \(borne.payer.spelled), \(borne.leg.tracking)"
    case .pieceBack: "the piece is back"
    case .performed(let what): "done: \(what)"
    }
  }
}

extension CaseMoneyEvent {
  fileprivate var sentence: String {
    switch self {
    case .refundGranted(let items, _):
      "refund granted: " + items.map { "\($0.amount) for \($0.what)" }.joined(separator: ", ")
    case .refunded(let refund, _): "refunded \(refund.amount) by \(refund.method.spelled): \(refund.why)"
    case .paid(let received, _): "received \(received.amount) by \(received.method.spelled), \(received.reference)"
    }
  }
}

extension RemedyTerms {
  /// The remedy, what it costs the client, and who pays which way.
  public var sentence: String {
    let cost: String
    switch price {
    case .free: cost = "free"
    case .fixed(let amount): cost = "for \(amount)"
    case .told: cost = "at a cost told first"
    }
    let material = chargesMaterial ? ", added metal by the gram" : ""
    let ways = [("in", toHouse), ("out", toClient)].compactMap { way, payer in
      payer.map { ", shipping \(way) paid by the \($0.spelled)" }
    }
    return "\(remedy.spelled), \(cost)\(material)\(ways.joined())"
  }
}
