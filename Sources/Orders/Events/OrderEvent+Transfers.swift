extension OrderEvent {
  /// The postings that it carries.
  public var transfers: [Transfer] {
    switch self {
    case .money(let event): event.transfers
    case .request(.cancelled(_, let transfers)): transfers
    case .opened, .intake, .rounds, .price, .work, .sending, .sample, .bulk, .customization, .cart, .clock, .checks,
      .parcel, .request, .message, .ended, .noted, .closed:
      []
    }
  }
}

extension MoneyEvent {
  /// The postings that it carries.
  public var transfers: [Transfer] {
    switch self {
    case .charged(_, let transfers), .credited(_, let transfers), .paymentPosted(_, let transfers),
      .paymentReturned(_, _, let transfers), .refunded(_, let transfers), .settled(_, let transfers):
      transfers
    case .paymentAnnounced, .settlementProposed: []
    }
  }
}
