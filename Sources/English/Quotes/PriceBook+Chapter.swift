import HousePolicies
import Quantities
import Quoting

extension PriceBook {
  /// What a client should know of the prices before a quote: fees, charges, least orders, how long a quote holds.
  ///
  /// Made from the price book's values alone. Price books name their rules in comments, so that no sentence does.
  public var chapter: RuleChapter {
    RuleChapter(
      "Prices (edition \(edition))",
      fees.filter { $0.amount > .zero }.map(sentence) + orderCharges.map(sentence) + leastOrders
        + [
          RuleSentence("A quote is valid for \(Self.time(hours: validityHours))."),
          RuleSentence("A piece costs at least \(minimumCharge.amount(currency)).", when: minimumCharge > .zero),
          RuleSentence("Insurance costs \(insurance.rate) of the value."),
        ].compactMap { $0 })
  }

  private func sentence(_ fee: StageFee) -> RuleSentence {
    let condition =
      switch fee.when {
      case .always: ""
      case .used: ", if used"
      }
    let first = feesPaidFirst ? ", paid before the work" : ""
    let orders = fee.orders.map(\.words).listed()
    return RuleSentence(
      "For \(orders), \(fee.kind.words) costs \(fee.amount.amount(currency)) per order\(condition)\(first).")
  }

  private func sentence(_ charge: OrderCharge) -> RuleSentence {
    RuleSentence("An order with \(charge.name) costs \(charge.amount.amount(currency)) more.")
  }

  /// Products of one least order together, in the price book's order.
  private var leastOrders: [RuleSentence] {
    let counts = minimumOrder.map(\.pieces).filter { $0 > 1 }
    return counts.enumerated().filter { !counts[..<$0.offset].contains($0.element) }.map { _, pieces in
      let products = minimumOrder.filter { $0.pieces == pieces }.map(\.product)
      let which =
        products.count == minimumOrder.count
        ? "each product" : products.map { $0.rawValue.replacing("-", with: " ") }.listed()
      return RuleSentence("The minimum order is \(pieces) pieces of \(which).")
    }
  }

  private static func time(hours: Int) -> String {
    hours % 24 == 0 && hours > 24 ? "\(hours / 24) days" : "\(hours) hour\(hours == 1 ? "" : "s")"
  }
}

extension RuleSentence {
  /// A sentence that is said only where there is something to say.
  fileprivate init?(_ text: String, when isSaid: Bool) {
    guard isSaid else { return nil }
    self.init(text)
  }
}

extension StageFee.Kind {
  fileprivate var words: String {
    switch self {
    case .design: "the design"
    case .cad: "the CAD"
    case .print: "a 3D print"
    case .wax: "a hand-carved wax"
    case .mould: "a mould"
    case .sample: "the sample"
    }
  }
}

extension QuoteKind {
  fileprivate var words: String {
    switch self {
    case .piece: "a single piece"
    case .sample: "a sample"
    case .bulk: "bulk pieces"
    case .reorder: "a reorder"
    }
  }
}
