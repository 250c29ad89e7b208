/// What starts the clock of a promise.
public enum ClockStart: String, Sendable, Hashable, Codable, CaseIterable {
  /// The order was placed or submitted.
  case submission
  /// The fees before the work were paid.
  case feesPaid = "fees-paid"
  /// The artwork was confirmed.
  case artworkConfirmed = "artwork-confirmed"
  /// The CAD was approved.
  case cadApproved = "cad-approved"
  /// The quote's first payment posted.
  case firstPayment = "first-payment"
  /// The order was confirmed.
  case detailsConfirmed = "details-confirmed"
  /// The pieces were finished.
  case produced
  /// The sample was handed over.
  case sampleSent = "sample-sent"
  /// The parcel was handed over.
  case shipped
}
