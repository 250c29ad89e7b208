import Quantities

extension Order {
  /// The order without what could tell who the client is: what a house may show of its work, or export.
  ///
  /// Names, addresses, accounts and everything that was written in free words go; designs, weights, prices, times and
  /// the country stay.
  public var withoutPersonalData: Order {
    var shown = self
    shown.opening = opening.withoutPersonalData
    shown.intake = intake.withoutPersonalData
    shown.specialist = nil
    shown.rounds = rounds.map(\.withoutComments)
    shown.requests = requests.map { RoundReview(part: $0.part, round: $0.round, wish: $0.wish, comments: "") }
    shown.receipts = receipts.map { record in
      let receipt = record.receipt
      let nameless = Receipt(number: receipt.number, amount: receipt.amount, method: receipt.method, reference: "")
      return ReceiptRecord(receipt: nameless, state: record.state, transfers: record.transfers)
    }
    shown.refunds = refunds.map { Refund(amount: $0.amount, method: $0.method, reference: "", why: "") }
    shown.credits = credits.map { GivenCredit(why: "", amount: $0.amount) }
    shown.delays = delays.map {
      AnnouncedDelay(step: $0.step, until: $0.until, reason: "", announcedAt: $0.announcedAt)
    }
    shown.referrals = referrals.map { referral in
      Referral(request: referral.request, why: "", askedAt: referral.askedAt, denied: referral.denied.map { _ in "" })
    }
    shown.allowedChanges = allowedChanges.map { _ in "" }
    shown.ending = ending?.withoutPersonalData
    shown.shipment = shipment.map { Shipment(carrier: $0.carrier, tracking: "", country: $0.country) }
    return shown
  }
}

extension OpenedOrder {
  fileprivate var withoutPersonalData: OpenedOrder {
    OpenedOrder(
      id: id, house: house, edition: edition, kind: kind, currency: currency,
      client: Client(name: "", email: "", country: client.country), intake: intake.withoutPersonalData)
  }
}

extension Intake {
  /// What is wanted without the client's own words, pictures and logo.
  fileprivate var withoutPersonalData: Intake {
    var shown = self
    shown.references = []
    shown.logo = nil
    shown.remarks = nil
    shown.budget = nil
    shown.consents = []
    shown.earlierSample = nil
    return shown
  }
}

extension RoundRecord {
  fileprivate var withoutComments: RoundRecord {
    var shown = self
    shown.comments = comments.map { _ in "" }
    return shown
  }
}

extension Ending {
  fileprivate var withoutPersonalData: Ending {
    switch self {
    case .expired: self
    case .declined: .declined(reason: "")
    case .cancelled(let end): .cancelled(end.withoutPersonalData)
    }
  }
}

extension Cancellation {
  fileprivate var withoutPersonalData: Cancellation {
    Cancellation(
      ground: ground, stage: stage, why: "", keeps: keeps, givesBack: givesBack,
      specialistsReason: specialistsReason.map { _ in "" })
  }
}
