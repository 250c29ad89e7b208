import HousePolicies
import Orders
import Quantities

extension Gate {
  /// The gate in words: `first payment`.
  public var words: String { self == .cadApproved ? "CAD approved" : spelled }
}

extension Gate.Missing {
  /// What to do next and why: `pay the balance of 20.00 USD`.
  public var sentence: String { action + (because.map { ": \($0)" } ?? "") }

  /// That it has to be done first, as a sentence.
  var demand: String {
    switch self {
    case .announced: action.sentenceCase + "."
    case .firstPayment(let paid, let needed): "The first payment has to come first: \(paid) of \(needed) is paid."
    case .step, .detailsChanged, .feesNotCharged, .feesOpen, .approval, .priceLock, .due, .givingBack, .agreement,
      .extraFeesOpen, .authority, .confirmation, .acceptedGoodsPrice, .quoteToPayOn, .acceptedPriceToChange,
      .quoteForMoney, .production, .piecesToShow:
      action.sentenceCase + " first" + (because.map { ": \($0)." } ?? ".")
    }
  }

  /// What to do.
  private var action: String {
    switch self {
    case .step(let gate): gate.action
    case .detailsChanged: "confirm the details again"
    case .feesNotCharged: "charge the fees"
    case .feesOpen(let open): "collect the open fees of \(open)"
    case .approval(let parts): "get a CAD round of \(parts.inWords()) approved"
    case .firstPayment: "collect the first payment"
    case .priceLock: "issue a new quote"
    case .due(let due): "collect the balance of \(due)"
    case .givingBack(let owed): "refund \(owed)"
    case .agreement(let changes): "agree with the client on change \(changes.inWords)"
    case .extraFeesOpen(let open): "collect the extra fees of \(open)"
    case .authority(let payments): "check the payer's authority for payment \(payments.inWords)"
    case .confirmation: "confirm the order"
    case .acceptedGoodsPrice, .acceptedPriceToChange: "get a quote accepted"
    case .quoteToPayOn, .quoteForMoney: "issue a quote"
    case .announced(let payment): "record whether payment \(payment), which is announced, arrived"
    case .production: "start production"
    case .piecesToShow: "finish production"
    }
  }

  /// Why, where that does not go without saying.
  private var because: String? {
    switch self {
    case .detailsChanged: "they changed since they were confirmed"
    case .firstPayment(let paid, let needed): "\(paid) of \(needed) is paid"
    case .priceLock(let quote): "quote \(quote) had expired before it was paid, so its price is not locked"
    case .acceptedPriceToChange: "until then, put the change into a new quote"
    case .quoteForMoney(let amount): "\(amount) is more than the open fees"
    case .step, .feesNotCharged, .feesOpen, .approval, .due, .givingBack, .agreement, .extraFeesOpen, .authority,
      .confirmation, .acceptedGoodsPrice, .quoteToPayOn, .announced, .production, .piecesToShow:
      nil
    }
  }
}

extension Gate {
  /// What passes it.
  fileprivate var action: String {
    switch self {
    case .specialistAssigned: "assign an account specialist"
    case .detailsConfirmed: "confirm the details"
    case .feesPaid: "collect the fees"
    case .artworkConfirmed: "get the artwork confirmed"
    case .cadApproved: "get a CAD round approved"
    case .quoteAccepted, .firstPayment: "get a quote accepted"
    case .produced: "finish production"
    case .weighed: "weigh the pieces in"
    case .picturesShown: "show the client the pictures"
    case .picturesApproved: "have the client check the pictures"
    case .settled, .balancePaid: "settle the final price"
    case .shipped: "ship the parcel"
    case .delivered: "record the delivery"
    case .sampleQuoted: "quote the sample"
    case .sampleMade: "make the sample"
    case .sampleShown: "show the client the sample"
    case .sampleConfirmed: "have the client confirm the sample"
    case .purchaseOrderReceived: "get the client's purchase order"
    case .packingAgreed: "agree on the packing"
    case .proformaIssued: "issue the proforma invoice"
    case .changesAgreed: "agree on the changes"
    case .payerChecked: "check the payer's authority"
    case .picked: "pick the goods"
    case .packed: "pack the goods"
    }
  }
}

extension StageRequest {
  /// The request in words.
  var words: String {
    switch self {
    case .cancel: "cancellation"
    case .refund: "refund"
    case .change: "change"
    }
  }
}

extension Ending {
  /// How it ended, after "the order": `expired, since ...`.
  var sentence: String {
    switch self {
    case .expired(let moment): "expired, as it was not fully paid by \(moment)"
    case .declined(let reason): "was declined: \(reason)"
    case .cancelled(let end):
      switch end.ground {
      case .cancelled, .refunded: "was cancelled: \(end.why)"
      case .lost, .misdelivered, .refusedParcel: "ended undelivered: \(end.why)"
      case .writtenOff: "was written off: \(end.why)"
      }
    }
  }
}
