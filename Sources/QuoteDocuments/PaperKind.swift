/// Which paper a quote is put on.
public enum PaperKind: String, CaseIterable, Sendable {
  /// What the piece would cost; the client signs to accept it.
  case quote
  /// A proforma invoice (PI): what is to be paid before the work begins.
  case proformaInvoice = "proforma-invoice"

  /// As the paper is headed.
  var title: String {
    switch self {
    case .quote: "Quote"
    case .proformaInvoice: "Proforma invoice (PI)"
    }
  }

  /// Who signs, and to what.
  var signatures: [String] {
    switch self {
    case .quote: ["Accepted by the client: name, date, signature", "For the house: name, date, signature"]
    case .proformaInvoice:
      ["Confirmed by the client: name, date, signature", "Issued for the house: name, date, signature"]
    }
  }
}
