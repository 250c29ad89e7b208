import HousePolicies
import Orders
import Quantities

extension SampleEvent {
  /// What happened, in one sentence.
  var sentence: String {
    switch self {
    case .quoted(let quote):
      "sample quoted: \(quote.unitPrice.map { "\($0) a piece, " } ?? "")\(quote.costs.count) costs"
    case .finished(let round): "sample made, round \(round)"
    case .shown(let kinds, let references):
      "\(kinds.spelled()) of the sample sent to the client: "
        + references.joined(separator: ", ")
    case .changesAsked(let round, let words): "changes to round \(round) of the sample requested: \(words)"
    case .sent(let shipment): "sample sent by \(shipment.carrier), tracking \(shipment.tracking)"
    case .confirmed: "the client confirmed the sample"
    }
  }
}

extension BulkEvent {
  /// What happened, in one sentence.
  var sentence: String {
    switch self {
    case .purchaseOrderReceived(let reference): "purchase order received: \(reference)"
    case .packingAgreed(let requirements): "packing agreed: \(requirements)"
    case .proformaIssued(let invoice):
      "proforma invoice \(invoice.number) issued: \(invoice.total), deposit \(invoice.deposit), rest \(invoice.rest)"
    }
  }
}

extension CustomizationEvent {
  /// What happened, in one sentence.
  var sentence: String {
    switch self {
    case .requested(let number, let aspects, let words, let isFree):
      "change \(number) of the \(aspects.spelled()) requested"
        + "\(isFree ? "" : ", to be negotiated"): \(words)"
    case .extraOffered(let number, let fee, let days): "change \(number) would cost \(fee) and \(days) days more"
    case .extraAnswered(let number, let accepted):
      accepted ? "the client accepted change \(number)" : "the client dropped change \(number)"
    case .declined(let number, let reason): "change \(number) declined: \(reason)"
    }
  }
}

extension CartEvent {
  /// What happened, in one sentence.
  var sentence: String {
    switch self {
    case .placed(let lines): "ordered: " + lines.map { "\($0.count) × \($0.name)" }.joined(separator: ", ")
    case .shortfallFound(let item, let ordered, let left, let change):
      "only \(left) of the \(ordered) \(item) ordered are left: \(change.cost)"
    case .changed(let item, let from, let to, let reason, let change):
      "\(to) of \(item) instead of \(from), \(change.cost): \(reason)"
    case .picked: "picked"
    }
  }
}

extension ClockEvent {
  /// What happened, in one sentence.
  var sentence: String {
    switch self {
    case .paused(let reason, let words): "clock stopped, \(reason.spelled): \(words)"
    case .resumed: "clock running again"
    case .foundUnusual(let work, let words): "work may take longer, \(work.spelled): \(words)"
    }
  }
}

extension CheckEvent {
  /// What happened, in one sentence.
  var sentence: String {
    switch self {
    case .voucherTaken(let number): "preparation may begin on the voucher of payment \(number)"
    case .payerDrawn(let number, let draw, let share, let isHeld):
      "\(draw) drawn against \(share): payment \(number) is \(isHeld ? "held until its payer's authority is clear" : "not checked")"
    case .payerCleared(let number, let evidence): "payer of payment \(number) cleared: \(evidence)"
    }
  }
}

extension ParcelEvent {
  /// What happened, in one sentence.
  var sentence: String {
    switch self {
    case .addressed(let shipTo, let billTo):
      "the parcel goes to \(shipTo.name), \(shipTo.country); the bill to \(billTo.name), \(billTo.country)"
    case .packed(let parcel): "packed: \(parcel.weight), \(parcel.cost) by \(parcel.carrier)"
    case .refused(let costs):
      "the buyer refused the parcel: " + costs.map { "\($0.what.spelled) \($0.amount)" }.joined(separator: ", ")
    }
  }
}
