extension OrderWay {
  /// The way as numbered steps.
  var chapter: RuleChapter {
    RuleChapter(
      "\(kind.words.capitalized), step by step", isNumbered: true, gates.map { RuleSentence($0, \.stepSentence) })
  }
}

extension KindOfOrder {
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
  /// What has happened once the gate is passed, as a sentence; each step needs all before it.
  fileprivate var stepSentence: String {
    switch self {
    case .specialistAssigned: "One account specialist takes charge of the order, from here to its delivery."
    case .detailsConfirmed: "What is wanted is complete, and we confirm it."
    case .feesPaid: "The fees that come before the work are paid; what is optional is charged only where it is used."
    case .artworkConfirmed: "The artwork, yours or ours, is confirmed."
    case .cadApproved: "The CAD model or the wax is approved."
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
