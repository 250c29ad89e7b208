extension SampleEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .quoted: "quoted"
    case .finished: "finished"
    case .shown: "shown"
    case .changesAsked: "changes-asked"
    case .sent: "sent"
    case .confirmed: "confirmed"
    }
  }
}

extension BulkEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .purchaseOrderReceived: "purchase-order-received"
    case .packingAgreed: "packing-agreed"
    case .proformaIssued: "proforma-issued"
    }
  }
}

extension CustomizationEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .requested: "requested"
    case .extraOffered: "extra-offered"
    case .extraAnswered: "extra-answered"
    case .declined: "declined"
    }
  }
}

extension CartEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .placed: "placed"
    case .shortfallFound: "shortfall-found"
    case .changed: "changed"
    case .picked: "picked"
    }
  }
}

extension ClockEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .paused: "paused"
    case .resumed: "resumed"
    case .foundUnusual: "found-unusual"
    }
  }
}

extension CheckEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .voucherTaken: "voucher-taken"
    case .payerDrawn: "payer-drawn"
    case .payerCleared: "payer-cleared"
    }
  }
}

extension ParcelEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .addressed: "addressed"
    case .packed: "packed"
    case .refused: "refused"
    }
  }
}
