import Quantities

extension Order {
  /// The order without what could tell who the client is: what a house may show of its work, or export.
  ///
  /// It is made of what is named here and of nothing else, so that what an order learns later is not shown by accident:
  /// designs, metals, weights, prices, money, times and the country stay; names, addresses, accounts, references, files'
  /// names and everything that was written in free words are left out.
  public var withoutPersonalData: Order {
    var shown = Order(opening.withoutPersonalData, at: openedAt)
    (shown.version, shown.lastEntryAt) = (version, lastEntryAt)
    shown.intake = intake.withoutPersonalData(of: opening.client)
    shown.milestones = milestones
    shown.rounds = rounds.map(\.withoutPersonalData)
    shown.requests = requests.map { RoundReview(part: $0.part, round: $0.round, wish: $0.wish, comments: "") }
    shown.certificates = certificates
    shown.picturesShown = picturesShown
    (shown.insured, shown.insuranceAdded) = (insured, insuranceAdded)
    shown.shipment = shipment.map { Shipment(carrier: $0.carrier, tracking: "", country: $0.country) }
    (shown.cart, shown.parcel, shown.parcelRefused) = (cart, parcel, parcelRefused)
    (shown.endedPauses, shown.pausedSince) = (endedPauses, pausedSince)
    shown.delays = delays.map {
      AnnouncedDelay(step: $0.step, until: $0.until, reason: "", announcedAt: $0.announcedAt)
    }
    shown.unusualWork = unusualWork
    shown.referrals = referrals.map {
      Referral(request: $0.request, why: "", askedAt: $0.askedAt, denied: $0.denied.map { _ in "" })
    }
    shown.ending = ending?.withoutPersonalData
    (shown.givenUpByEnding, shown.reinstatedAt) = (givenUpByEnding, reinstatedAt)
    addMoney(to: &shown)
    return shown
  }

  private func addMoney(to shown: inout Order) {
    shown.ledger = ledger
    shown.charges = charges.map { Charge(what: "", as: $0.kind, amount: $0.amount, paidFirst: $0.paidFirst) }
    shown.credits = credits.map { GivenCredit(why: "", amount: $0.amount) }
    shown.refunds = refunds.map { Refund(amount: $0.amount, method: $0.method, reference: "", why: "") }
    shown.receipts = receipts.map { record in
      let receipt = record.receipt
      let nameless = Receipt(
        number: receipt.number, amount: receipt.amount, method: receipt.method, reference: "",
        receivedAt: receipt.receivedAt)
      return ReceiptRecord(
        receipt: nameless, state: record.state, transfers: record.transfers, arrivedAt: record.arrivedAt)
    }
    shown.offers = offers.map {
      OfferRecord(
        number: $0.number, offer: $0.offer, reason: "", issuedAt: $0.issuedAt, state: $0.state,
        acceptedAt: $0.acceptedAt)
    }
    shown.changes = changes.map { record in
      let (change, answer) = (record.change, record.isAccepted)
      let nameless = ProposedChange(
        number: change.number, what: "", cost: change.cost, days: change.days, alloy: change.alloy)
      return ChangeRecord(
        change: nameless, offer: record.offer, isAccepted: answer, answeredAt: record.answeredAt,
        isAmended: record.isAmended, isDrawn: record.isDrawn)
    }
    (shown.agreedFirstPayment, shown.instalments) = (agreedFirstPayment, instalments)
    (shown.lockedOffer, shown.lockedBy, shown.vouchers, shown.duties) = (lockedOffer, lockedBy, vouchers, duties)
    shown.weighIn = weighIn.map {
      WeighIn(
        $0.readings, scale: "", weighedBy: "", confirmedBecause: $0.confirmedBecause.map { _ in "" }, split: $0.split,
        againBecause: $0.againBecause.map { _ in "" })
    }
    shown.reversedSettlements = reversedSettlements.map(\.withoutPersonalData)
    (shown.settlement, shown.proposedSettlement) = (
      settlement?.withoutPersonalData, proposedSettlement?.withoutPersonalData
    )
  }
}

extension OpenedOrder {
  fileprivate var withoutPersonalData: OpenedOrder {
    OpenedOrder(
      id: id, house: house, edition: edition, kind: kind, currency: currency,
      client: Client(name: "", email: "", country: client.country), intake: intake.withoutPersonalData(of: client))
  }
}

extension Intake {
  /// What is made, without whom for and in whose words; a style or a size that names the client is left out whole.
  fileprivate func withoutPersonalData(of client: Client) -> Intake {
    let address = client.email.split(separator: "@").first ?? ""
    let names = [client.name, String(address)].flatMap { text in
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }
    }
    func nameless(_ words: String?) -> String? {
      words.flatMap { text in names.contains { text.lowercased().contains($0) } ? nil : text }
    }
    var shown = Intake()
    (shown.style, shown.metal) = (nameless(style), nameless(metal))
    (shown.colour, shown.size) = (nameless(colour), nameless(size))
    (shown.quantity, shown.clientStones, shown.parts, shown.stages) = (quantity, clientStones, parts, stages)
    return shown
  }
}

extension RoundRecord {
  fileprivate var withoutPersonalData: RoundRecord {
    let nameless = CADRound(
      number: round.number, part: round.part, model: round.model, file: "", measured: round.measured,
      isOwnFix: round.isOwnFix)
    return RoundRecord(
      round: nameless, submittedAt: submittedAt, comments: comments.map { _ in "" }, state: state)
  }
}

extension Settlement {
  fileprivate var withoutPersonalData: Settlement {
    Settlement(
      expected: expected, actual: actual, parts: parts, deviation: deviation, outcome: outcome,
      reason: reason.map { _ in "" },
      lines: lines,
      changes: changes.map {
        ProposedChange(number: $0.number, what: "", cost: $0.cost, days: $0.days, alloy: $0.alloy, part: $0.part)
      },
      quoted: quoted, final: final)
  }
}

extension Ending {
  fileprivate var withoutPersonalData: Ending {
    switch self {
    case .expired: self
    case .declined: .declined(reason: "")
    case .cancelled(let end):
      .cancelled(
        Cancellation(
          ground: end.ground, stage: end.stage, why: "", keeps: end.keeps, givesBack: end.givesBack,
          specialistsReason: end.specialistsReason.map { _ in "" }))
    }
  }
}
