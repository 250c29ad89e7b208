import HousePolicies

extension OrderWay {
  /// The way as numbered steps, as the house's terms have them.
  func chapter(_ policy: HousePolicy) -> RuleChapter {
    RuleChapter(
      "\(kind.words.capitalized), step by step", isNumbered: true,
      gates.map { gate in RuleSentence(gate) { sentence($0, policy) } })
  }

  /// What has happened once a gate is passed; each step begins once all before it are done.
  private func sentence(_ gate: Gate, _ policy: HousePolicy) -> String {
    let needs = policy.payment.depositNeeds.term
    if gate == .firstPayment { return firstPayment(policy) }
    if gate == .cadApproved && policy.promises.contains(where: { $0.term.step == .print && $0.term.applies(to: kind) })
    {
      return "We make the CAD or the wax, and you approve it."
    }
    if gate == .feesPaid && kind == .sampleThenBulk { return "The sample fee is paid." }
    if gate == .quoteAccepted && needs.contains(.productionTime) {
      return "You know the price and the production time, and accept a valid quote."
    }
    if gate == .balancePaid && policy.payment.instalmentsCountAsPaid.term {
      return "Nothing remains to be paid except agreed instalments that are still to come."
    }
    return gate.stepSentence
  }

  private func firstPayment(_ policy: HousePolicy) -> String {
    let share = policy.firstPayments.first { $0.term.kind == kind }?.term.share
    return switch share {
    case nil: "The first payment that the quote asks for is made."
    case .all?: "The full price is paid."
    case .zero?: "No first payment is due."
    case let share?: "The deposit of \(share) is paid."
    }
  }
}

extension OrderKind {
  /// The kind as a client would say it.
  var words: String {
    switch self {
    case .bespoke: "a bespoke piece"
    case .sampleThenBulk: "a sample followed by bulk pieces"
    case .reorder: "a reorder"
    case .customizedStock: "a customized stock item"
    case .wholesale: "a wholesale order"
    }
  }
}

extension Gate {
  /// What has happened once the gate is passed, as a sentence, whatever the house.
  fileprivate var stepSentence: String {
    switch self {
    case .specialistAssigned: "One account specialist looks after the order from here to delivery."
    case .detailsConfirmed: "The details are complete, and we confirm them."
    case .feesPaid: "The design and CAD fees are paid, and the fee for a print or a wax if one is used."
    case .artworkConfirmed: "The artwork, yours or ours, is confirmed."
    case .cadApproved: "We make the CAD, and you approve it."
    case .sampleQuoted: "We give you a rough price for a piece and for the sample, and say how long the sample takes."
    case .sampleMade: "The sample is made."
    case .sampleShown: "We send you pictures of the sample."
    case .sampleConfirmed: "The sample is confirmed."
    case .quoteAccepted: "You accept a valid quote."
    case .purchaseOrderReceived: "You send the purchase order."
    case .packingAgreed: "You tell us how to pack the goods."
    case .proformaIssued: "We issue the proforma invoice."
    case .firstPayment: "The first payment is made: the deposit or the full price."
    case .changesAgreed: "All changes are agreed, and their extra fees are paid."
    case .payerChecked: "No payment is on hold while we check who made it."
    case .produced: "The pieces are made."
    case .picked: "The goods are picked from stock."
    case .packed: "The goods are packed, and we tell you the shipping cost."
    case .weighed: "The finished pieces are weighed."
    case .picturesShown: "We send you pictures of the finished pieces."
    case .picturesApproved: "You check the pictures."
    case .settled: "The final price is fixed."
    case .balancePaid: "Nothing remains to be paid."
    case .shipped: "We ship the parcel."
    case .delivered: "You receive the parcel."
    }
  }
}
