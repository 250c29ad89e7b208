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

/// What happens to the papers of a bulk order.
public enum BulkEvent: Sendable, Hashable, Codable {
  /// The client's purchase order came.
  case purchaseOrderReceived(reference: String)
  /// The packing requirements are there.
  case packingAgreed(requirements: String)
  /// The proforma invoice was issued.
  case proformaIssued(invoice: ProformaInvoice)
}

/// What a client is asked to pay for the pieces before they are made.
public struct ProformaInvoice: Sendable, Hashable, Codable {
  /// Its number.
  public let number: String
  /// The quote that it rests on.
  public let offer: Int
  /// The goods before the sample fee is credited.
  public let goods: Money
  /// The sample fee that is credited, zero or more.
  public let credit: Money
  /// What the order costs.
  public let total: Money
  /// What is paid before the pieces are made.
  public let deposit: Money
  /// What is paid before they are sent: the total less the deposit.
  public let rest: Money
}

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
