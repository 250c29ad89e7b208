import HousePolicies
import Quantities

extension PaymentTerms {
  /// Payment in words.
  func sentences(_ currency: Currency) -> [RuleSentence] {
    [
      RuleSentence(methods) { "We accept payment by \($0.map(\.words).listed(by: "or"))." },
      RuleSentence(ifAny: window) { window in
        guard let window else { return "The first payment may be made at any time while the quote is valid." }
        return "The first payment is due \(window.words("of submitting the order")); after that the order expires, and "
          + "anything paid is refunded."
      },
      RuleSentence(depositNeeds) { needs in
        needs.isEmpty
          ? "Money received before the quote is held for it."
          : "Apart from fees, we take no money before you have \(needs.map(\.words).listed())."
      },
      RuleSentence(instalmentsCountAsPaid) { count in
        count
          ? "Agreed instalments count as full payment once the first is paid to the last cent, even if a later one is "
            + "missed."
          : "Instalments count only as far as they have been paid."
      },
      RuleSentence(voucherStartsPreparation) { starts in
        starts
          ? "With a bank voucher we start preparing before the money arrives; we ship nothing until it has."
          : "We start when the money has arrived; a bank voucher is not enough."
      },
    ]
  }
}

extension DepositNeed {
  fileprivate var words: String {
    switch self {
    case .liveQuote: "a valid quote"
    case .productionTime: "the production time"
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
