extension OrderEvent {
  /// What happened, for journals and programs: `money.settled`.
  public var name: String {
    switch self {
    case .opened: "opened"
    case .intake(let event): "intake." + event.name
    case .rounds(let event): "rounds." + event.name
    case .price(let event): "price." + event.name
    case .money(let event): "money." + event.name
    case .work(let event): "work." + event.name
    case .sending(let event): "sending." + event.name
    case .sample(let event): "sample." + event.name
    case .bulk(let event): "bulk." + event.name
    case .customization(let event): "customization." + event.name
    case .cart(let event): "cart." + event.name
    case .clock(let event): "clock." + event.name
    case .checks(let event): "checks." + event.name
    case .parcel(let event): "parcel." + event.name
    case .ended: "ended"
    case .request(let event): "request." + event.name
    case .message: "message"
    case .noted: "noted"
    case .closed: "closed"
    }
  }
}

extension IntakeEvent {
  fileprivate var name: String {
    switch self {
    case .specialistAssigned: "specialist-assigned"
    case .intakeAmended: "amended"
    case .detailsConfirmed: "details-confirmed"
    case .artworkShown: "artwork-shown"
    case .artworkConfirmed: "artwork-confirmed"
    }
  }
}

extension RoundEvent {
  fileprivate var name: String {
    switch self {
    case .roundSubmitted: "submitted"
    case .roundCommented: "commented"
    case .roundReviewed: "reviewed"
    case .roundApproved: "approved"
    }
  }
}

extension PriceEvent {
  fileprivate var name: String {
    switch self {
    case .changeProposed: "change-proposed"
    case .changeAnswered: "change-answered"
    case .quoteIssued: "quote-issued"
    case .quoteAccepted: "quote-accepted"
    case .quoteReopened: "quote-reopened"
    case .firstPaymentAgreed: "first-payment-agreed"
    case .instalmentsAgreed: "instalments-agreed"
    case .priceLocked: "locked"
    case .priceUnlocked: "unlocked"
    }
  }
}

extension MoneyEvent {
  fileprivate var name: String {
    switch self {
    case .charged: "charged"
    case .credited: "credited"
    case .paymentAnnounced: "payment-announced"
    case .paymentPosted: "payment-posted"
    case .paymentReturned: "payment-returned"
    case .refunded: "refunded"
    case .settlementProposed: "settlement-proposed"
    case .settled: "settled"
    }
  }
}

extension WorkEvent {
  fileprivate var name: String {
    switch self {
    case .printMade: "print-made"
    case .productionStarted: "production-started"
    case .productionStep: "production-step"
    case .productionFinished: "production-finished"
    case .delayAnnounced: "delay-announced"
    case .picturesShown: "pictures-shown"
    case .picturesApproved: "pictures-approved"
    case .certified: "certified"
    case .weighedIn: "weighed-in"
    }
  }
}

extension SendingEvent {
  fileprivate var name: String {
    switch self {
    case .insuranceChosen: "insurance-chosen"
    case .shipped: "shipped"
    case .dutiesBilled: "duties-billed"
    case .delivered: "delivered"
    }
  }
}

extension RequestEvent {
  fileprivate var name: String {
    switch self {
    case .referred: "referred"
    case .denied: "denied"
    case .changeAllowed: "change-allowed"
    case .cancelled: "cancelled"
    }
  }
}
