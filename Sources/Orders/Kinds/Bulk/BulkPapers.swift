/// The papers of a bulk order.
public struct BulkPapers: Sendable, Hashable {
  /// The client's purchase order.
  public internal(set) var purchaseOrder: String?
  /// How the pieces are packed.
  public internal(set) var packing: String?
  /// The proforma invoice.
  public internal(set) var proforma: ProformaInvoice?

  /// No papers yet.
  public init() {}

  mutating func apply(_ event: BulkEvent) {
    switch event {
    case .purchaseOrderReceived(let reference): purchaseOrder = reference
    case .packingAgreed(let requirements): packing = requirements
    case .proformaIssued(let invoice): proforma = invoice
    }
  }
}
