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
      return "The CAD, or the wax, is begun, and you approve it."
    }
    if gate == .feesPaid && kind == .sampleThenBulk { return "The sample fee is paid." }
    if gate == .quoteAccepted && needs.contains(.productionTime) {
      return "You know the price and the time that the making takes, and accept a quote that is still valid."
    }
    if gate == .balancePaid && policy.payment.instalmentsCountAsPaid.term {
      return "Nothing is owed any more but agreed instalments that are still to come."
    }
    return gate.stepSentence
  }

  private func firstPayment(_ policy: HousePolicy) -> String {
    let share = policy.firstPayments.first { $0.term.kind == kind }?.term.share
    return switch share {
    case nil: "What the quote asks for first is paid."
    case .all?: "The whole price is paid."
    case .zero?: "Nothing is paid first."
    case let share?: "The deposit of \(share) is paid."
    }
  }
}

extension OrderKind {
  /// The kind as a client would say it.
  var words: String {
    switch self {
    case .bespoke: "a bespoke piece"
    case .sampleThenBulk: "a sample and then the pieces in bulk"
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
    case .specialistAssigned: "One account specialist takes charge of the order, from here to its delivery."
    case .detailsConfirmed: "What is wanted is complete, and we confirm it."
    case .feesPaid:
      "The fees for the design and the CAD are paid, and for a print or a wax where one is used."
    case .artworkConfirmed: "The artwork, yours or ours, is confirmed."
    case .cadApproved: "The CAD is begun, and you approve it."
    case .sampleQuoted: "We tell you roughly what a piece and the sample cost, and how long the sample takes."
    case .sampleMade: "The sample is made."
    case .sampleShown: "We send you pictures of the sample."
    case .sampleConfirmed: "The sample is confirmed."
    case .quoteAccepted: "You accept a quote that is still valid."
    case .purchaseOrderReceived: "You send the purchase order."
    case .packingAgreed: "You tell us how it is to be packed."
    case .proformaIssued: "We issue the proforma invoice."
    case .firstPayment: "What the quote asks for first is paid: the deposit, or the whole price."
    case .changesAgreed: "Every change is agreed, and the extra fees for it are paid."
    case .payerChecked: "No payment is held while we check who made it."
    case .produced: "The pieces are made."
    case .picked: "The goods are picked from stock."
    case .packed: "The goods are packed, and we tell the cost of sending."
    case .weighed: "The finished pieces are weighed."
    case .picturesShown: "We send you pictures of the finished pieces."
    case .picturesApproved: "You check the pictures."
    case .settled: "The final price stands."
    case .balancePaid: "Nothing is owed any more."
    case .shipped: "The parcel is sent."
    case .delivered: "You receive the parcel."
    }
  }
}
