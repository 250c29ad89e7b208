/// What is owed and paid; each event carries its postings.
public enum MoneyEvent: Sendable, Hashable, Codable {
  /// A fee or cost beside the price.
  case charged(charge: Charge, transfers: [Transfer])
  /// Something given up of what is owed.
  case credited(credit: GivenCredit, transfers: [Transfer])
  /// Money was announced and is not there yet.
  case paymentAnnounced(receipt: Receipt)
  /// Money is there.
  case paymentPosted(receipt: Receipt, transfers: [Transfer])
  /// Money was taken back, or never came.
  case paymentReturned(number: Int, reason: String, transfers: [Transfer])
  /// Money was given back.
  case refunded(refund: Refund, transfers: [Transfer])
  /// The final price awaits the client's consent.
  case settlementProposed(settlement: Settlement)
  /// The final price stands.
  case settled(settlement: Settlement, transfers: [Transfer])
}
