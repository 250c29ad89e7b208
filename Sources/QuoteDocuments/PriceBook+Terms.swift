import Quantities
import Quoting

extension PriceBook {
  /// The house's terms for an order, paragraph by paragraph, as its price book has them.
  ///
  /// They stand on papers for which the house gives no terms of its own.
  public func termsInWords(_ kind: QuoteKind) -> [String] {
    let terms: [String?] = [
      "The quote is valid for \(Self.span(validityHours)) from its date.", lockInWords, settlementInWords,
      "\(deposit.share(kind)) of the total is paid as deposit before the work begins.",
      feesPaidFirst ? "Fees are paid before the work begins and are not part of the total or the deposit." : nil,
    ]
    return terms.compactMap { $0 }
  }

  private var lockInWords: String {
    switch priceLock {
    case .deposit: "The metal's price is locked when the deposit posts."
    case .fullPayment: "Price and materials are locked by the full payment."
    }
  }

  private var settlementInWords: String {
    switch settlement.basis {
    case .quotedPrice: "The quoted price is final, whatever the piece weighs."
    case .realWeight:
      "The final price follows the real weight at the quoted rates; a weight more than \(settlement.tolerance) from the "
        + "quoted one needs the client's consent."
    }
  }

  private static func span(_ hours: Int) -> String {
    guard hours > 0, hours.isMultiple(of: 24) else { return "\(hours) h" }
    return hours == 24 ? "1 day" : "\(hours / 24) days"
  }
}
