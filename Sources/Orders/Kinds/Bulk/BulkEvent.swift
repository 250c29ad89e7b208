/// What happens to the papers of a bulk order.
public enum BulkEvent: Sendable, Hashable, Codable {
  /// The client's purchase order came.
  case purchaseOrderReceived(reference: String)
  /// The packing requirements are there.
  case packingAgreed(requirements: String)
  /// The proforma invoice was issued.
  case proformaIssued(invoice: ProformaInvoice)
}
