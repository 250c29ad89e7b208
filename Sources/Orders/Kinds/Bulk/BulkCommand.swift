import Quantities

/// What may be asked about the papers of a bulk order.
public enum BulkCommand: Sendable, Hashable, Codable {
  /// Send the purchase order; it accepts the quote that is open.
  case sendPurchaseOrder(reference: String)
  /// Say how the pieces are to be packed.
  case agreePacking(requirements: String)
  /// Issue the proforma invoice.
  case issueProforma(number: String)
}
