import HousePolicies
import Orders
import Quantities

extension OrderEntry {
  /// What happened, as a specialist reads it out on the phone.
  public var sentence: String { event.sentence }
}

extension OrderEvent {
  /// What happened, in one sentence without its time.
  public var sentence: String {
    switch self {
    case .opened(let opening): "\(opening.kind.spelled) order opened for \(opening.client.name)"
    case .intake(let event): event.sentence
    case .rounds(let event): event.sentence
    case .price(let event): event.sentence
    case .money(let event): event.sentence
    case .work(let event): event.sentence
    case .sending(let event): event.sentence
    case .sample(let event): event.sentence
    case .bulk(let event): event.sentence
    case .customization(let event): event.sentence
    case .cart(let event): event.sentence
    case .clock(let event): event.sentence
    case .checks(let event): event.sentence
    case .parcel(let event): event.sentence
    case .ended(let ending): "the order \(ending.sentence)"
    case .request(let event): event.sentence
    case .message(let message): message.sentence
    case .noted(let text): "note: \(text)"
    case .closed: "closed"
    }
  }
}

extension IntakeEvent {
  fileprivate var sentence: String {
    switch self {
    case .specialistAssigned(let name): "\(name) assigned as account specialist"
    case .intakeAmended(_, let reason): "details amended: \(reason)"
    case .detailsConfirmed: "details confirmed"
    case .artworkShown(let artwork): "artwork sent to the client: \(artwork)"
    case .artworkConfirmed(let artwork): "artwork confirmed: \(artwork)"
    }
  }
}

extension RoundEvent {
  fileprivate var sentence: String {
    switch self {
    case .roundSubmitted(let round): "round \(round.number) of \(round.part) submitted: \(round.file)"
    case .roundCommented(let part, let round, let comment): "on round \(round) of \(part): \(comment)"
    case .roundReviewed(let review): review.sentence
    case .roundApproved(let part, let round): "round \(round) of \(part) approved for production"
    }
  }
}

extension RoundReview {
  fileprivate var sentence: String {
    switch wish {
    case .minorChanges: "minor changes to round \(round) of \(part) requested: \(comments)"
    case .majorChanges: "major changes to round \(round) of \(part) requested: \(comments)"
    case .withdrawn: "round \(round) of \(part) withdrawn: \(comments)"
    }
  }
}

extension PriceEvent {
  fileprivate var sentence: String {
    switch self {
    case .changeProposed(let change):
      "change \(change.number) proposed: \(change.what), \(change.cost), \(change.days) days more"
    case .changeAnswered(let number, let accepted): "change \(number) \(accepted ? "accepted" : "declined")"
    case .quoteIssued(let offer, let reason, let changes):
      "quoted \(offer.total), first payment \(offer.firstPayment)" + (reason.saysSomething ? ": \(reason)" : "")
        + (changes.map { ", including change \($0.inWords)" } ?? "")
    case .quoteAccepted(let number): "quote \(number) accepted"
    case .quoteReopened(let number, let reason): "quote \(number) reopened: \(reason)"
    case .firstPaymentAgreed(let amount, let reason): "first payment agreed at \(amount): \(reason)"
    case .instalmentsAgreed(let amounts): "\(amounts.count) instalments agreed, counted as payment in full"
    case .priceLocked(let number): "price locked at quote \(number)"
    case .priceUnlocked(let number):
      "price of quote \(number) unlocked: the first payment is no longer held"
    }
  }
}

extension MoneyEvent {
  fileprivate var sentence: String {
    switch self {
    case .charged(let charge, _): "charged \(charge.amount): \(charge.what)"
    case .credited(let credit, _): "credited \(credit.amount): \(credit.why)"
    case .paymentAnnounced(let receipt):
      "payment \(receipt.number) announced: \(receipt.amount) by \(receipt.method.spelled), \(receipt.reference)"
    case .paymentPosted(let receipt, _):
      "payment \(receipt.number) posted: \(receipt.amount) by \(receipt.method.spelled), \(receipt.reference)"
        + (receipt.receivedAt.map { ", received \($0.toTheMinute)" } ?? "")
    case .paymentReturned(let number, let reason, _): "payment \(number) returned: \(reason)"
    case .refunded(let refund, _): "refunded \(refund.amount) by \(refund.method.spelled): \(refund.why)"
    case .settlementProposed(let settlement): "awaiting consent: \(settlement.sentence)"
    case .settled(let settlement, _): "settled: \(settlement.sentence)"
    case .settlementReversed(let settlement, let reason, _): "final price of \(settlement.final) taken back: \(reason)"
    }
  }
}

extension Settlement {
  fileprivate var sentence: String {
    let metals = parts?.sentence.map { $0 + "; " } ?? ""
    let weight =
      expected.value > .zero
      ? "\(actual) against \(expected) expected (\(deviation)), \(metals)\(outcome.spelled); " : ""
    return weight + "final \(final), quoted \(quoted)" + (reason.saysSomething ? ": \(reason ?? "")" : "")
  }
}

extension WorkEvent {
  fileprivate var sentence: String {
    switch self {
    case .printMade(let reference): "print or wax made: \(reference)"
    case .productionStarted: "production started"
    case .productionStep(let step): "production step done: \(step)"
    case .productionFinished: "production finished"
    case .delayAnnounced(let step, let until, let reason, let day):
      "\(step.spelled) delayed to \(day ?? until.calendarDate) at the latest: \(reason)"
    case .picturesShown(let kinds, let references):
      "\(kinds.spelled()) sent to the client: \(references.joined(separator: ", "))"
    case .picturesApproved: "the client checked the pictures"
    case .certified(let report): "\(report.laboratory) certificate \(report.number) of the \(report.stone)"
    case .weighedIn(let weighIn): weighIn.sentence
    }
  }
}

extension WeighIn {
  fileprivate var sentence: String {
    let gross = WeighedGrams(readings.reduce(ExactDecimal.zero) { $0 + $1.gross.value })
    let confirmed =
      (confirmedBecause.map { ", confirmed: \($0)" } ?? "") + (againBecause.map { ", again: \($0)" } ?? "")
    let shares = parts.map { "\($0.name) \($0.grams)" }.joined(separator: ", ")
    // A piece of one named part was not assembled of any.
    let metal = parts.count > 1 ? " (\(basis.words): \(shares))" : ""
    return "weighed in: \(gross) gross, \(net) metal\(metal), on \(scale) by \(weighedBy)\(confirmed)"
  }
}

extension SendingEvent {
  fileprivate var sentence: String {
    switch self {
    case .insuranceChosen(let insured, let adding, _):
      (insured ? "insurance chosen" : "insurance declined") + (adding.map { ": \($0) on the price" } ?? "")
    case .shipped(let shipment): "shipped to \(shipment.country) by \(shipment.carrier), tracking \(shipment.tracking)"
    case .dutiesBilled(let bill): "duties of \(bill.amount), borne by the \(bill.payer.spelled)"
    case .delivered(let moment): "delivered \(moment.toTheMinute)"
    }
  }
}
