/// What an order passes on its way; a kind of order lists its gates in their order.
///
/// A command that works at a gate needs every gate before it to be passed.
public enum Gate: String, Sendable, Hashable, Codable, CaseIterable {
  /// An account specialist is assigned.
  case specialistAssigned = "specialist-assigned"
  /// What is wanted is complete and confirmed.
  case detailsConfirmed = "details-confirmed"
  /// The fees that come before the work are paid.
  case feesPaid = "fees-paid"
  /// The artwork is confirmed.
  case artworkConfirmed = "artwork-confirmed"
  /// The CAD model, or the wax, is approved in every part.
  case cadApproved = "cad-approved"
  /// The rough quote for a sample is told.
  case sampleQuoted = "sample-quoted"
  /// The sample is made.
  case sampleMade = "sample-made"
  /// Photos of the sample were sent to the client.
  case sampleShown = "sample-shown"
  /// The client confirmed the sample.
  case sampleConfirmed = "sample-confirmed"
  /// The client accepted a live quote.
  case quoteAccepted = "quote-accepted"
  /// The client's purchase order is there.
  case purchaseOrderReceived = "purchase-order-received"
  /// The client's packing requirements are there.
  case packingAgreed = "packing-agreed"
  /// The proforma invoice is issued.
  case proformaIssued = "proforma-issued"
  /// What the quote asks for first is paid: the deposit, or all of it.
  case firstPayment = "first-payment"
  /// No change to a stock item is under negotiation, and the extra fees for it are paid.
  case changesAgreed = "changes-agreed"
  /// No payer's authority is being checked.
  case payerChecked = "payer-checked"
  /// The pieces are made.
  case produced
  /// The goods are picked from stock.
  case picked
  /// The goods are packed and the cost of sending is told.
  case packed
  /// The finished pieces are weighed.
  case weighed
  /// Photos or a video were sent to the client.
  case picturesShown = "pictures-shown"
  /// The client checked them.
  case picturesApproved = "pictures-approved"
  /// The final price stands.
  case settled
  /// Nothing is owed any more.
  case balancePaid = "balance-paid"
  /// The parcel is on its way.
  case shipped
  /// The client has it.
  case delivered
}
