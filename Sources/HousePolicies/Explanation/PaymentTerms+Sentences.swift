import Quantities

extension PaymentTerms {
  /// Payment in words.
  func sentences(_ currency: Currency) -> [RuleSentence] {
    [
      RuleSentence(methods) { "We take money by \($0.map(\.words).listed(by: "or"))." },
      RuleSentence(ifAny: window) { window in
        guard let window else { return "What comes first may be paid at any time while the quote is valid." }
        return "What comes first is to be paid \(window.words), from when the order is sent in; later the order has "
          + "ended, and what is paid is given back."
      },
      RuleSentence(depositNeeds) { needs in
        needs.isEmpty
          ? "Money that comes before its quote is kept for it."
          : "Beyond the fees we take no money before you have \(needs.map(\.words).listed())."
      },
      RuleSentence(instalmentsCountAsPaid) { count in
        count
          ? "Instalments that we agreed on count as paid in full once the first is there to the last cent, even where a "
            + "later one is missed."
          : "Instalments count only as far as they are paid."
      },
      RuleSentence(voucherStartsPreparation) { starts in
        starts
          ? "A bank's voucher lets us begin to prepare before the money has come; nothing is sent before."
          : "We begin when the money has come; a bank's voucher is not enough."
      },
    ]
  }
}

extension DepositNeed {
  fileprivate var words: String {
    switch self {
    case .liveQuote: "a quote that is still valid"
    case .productionTime: "the time that the making takes"
    }
  }
}

extension PaymentMethod {
  /// The method in the middle of a sentence.
  var words: String {
    switch self {
    case .bankTransfer: "bank transfer"
    case .paypal: "PayPal"
    case .visa: "Visa"
    case .mastercard: "MasterCard"
    case .jcb: "JCB"
    case .amex: "American Express"
    case .cash: "cash"
    case .prepaidDeposit: "your prepaid deposit with us"
    }
  }
}
