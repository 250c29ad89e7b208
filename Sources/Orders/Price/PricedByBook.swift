import HousePolicies
import Quantities
import Quoting

/// What a house's price book makes of an order.
extension Order {
  /// The charge of the fees that the book asks before the work, with the house's tax on them; nil where it asks none.
  ///
  /// A stage that the order uses of late is charged of late, beside what is charged already; where all is charged, all
  /// of it is asked again, and refused.
  public func feesBeforeWork(by book: PriceBook) throws(MoneyError) -> MoneyCommand? {
    let fees = book.stageFees(kind.quoted, used: intake.stages.compactMap(StageFee.Kind.init(rawValue:)))
    guard book.feesPaidFirst, !fees.isEmpty else { return nil }
    var charges: [Charge] = []
    for fee in fees {
      let amount = try Money(exactly: fee.amount, currency)
      charges.append(Charge(what: fee.kind.feeName, as: .stageFee(fee.kind), amount: amount, paidFirst: true))
    }
    let missing = charges.filter { !charged($0) }
    let asked = missing.isEmpty ? charges : missing
    let tax = try book.tax(onFees: asked.map(\.amount))
    return .chargeFees(asked, tax: tax.map { Charge(what: book.tax.name, amount: $0, paidFirst: true) })
  }

  /// The terms of the book on which goods of a list are offered at a moment, under the edition that the workshop keeps.
  public func listedTerms(by book: PriceBook, asOf: UTCInstant, priceEdition: String?) -> ListedTerms {
    let kind: QuoteKind =
      switch self.kind {
      case .bespoke, .customizedStock: .piece
      case .sampleThenBulk, .wholesale: .bulk
      case .reorder: .reorder
      }
    return ListedTerms(book, kind, asOf: asOf, priceEdition: priceEdition)
  }

  /// The round whose model is priced: the approved one of a part, else the latest that was not withdrawn; nil where there
  /// is no model.
  public func pricedRound(of part: String) -> CADRound? {
    let latest = rounds.last { $0.round.part == part && $0.state != .withdrawn }
    guard let round = (approvedRound(part) ?? latest)?.round, round.measured != nil else { return nil }
    return round
  }
}
