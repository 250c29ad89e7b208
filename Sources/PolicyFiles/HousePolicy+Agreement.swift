import HousePolicies
import Quantities
import Quoting

extension HousePolicy {
  /// Everything that a policy and a price book both state and state differently; empty where they are of one house.
  ///
  /// Either file is of use without the other, so that both say how the house is called, what it works in and from when
  /// it recommends insurance; this holds the two together.
  public func disagreements(with book: PriceBook) -> [HouseDisagreement] {
    var found: [HouseDisagreement] = []
    func compare(_ key: String, _ policy: String, _ other: String, _ bookKey: String) {
      if policy == other { return }
      found.append(HouseDisagreement(key: key, policy: policy, book: "\(other) (\(bookKey))"))
    }
    compare("house", house, book.house, "house")
    compare("name", name, book.name, "name")
    compare("currency", currency.code, book.currency.code, "currency")
    compare("rounding", rounding.rawValue, book.rounding.rawValue, "rounding")
    compare("intake.metals.names", intake.allMetals.words, book.worksIn.words, "works-in")
    let (stones, least) = (intake.clientStones.term, book.stones.leastClientDiamond)
    compare(
      "intake.client-stones.accepted", stones.accepted.word, book.stones.acceptsClientStones.word,
      "stones.client-stones")
    compare(
      "intake.client-stones.least-diamond", "\(stones.leastDiamond.value) ct", "\(least.value) ct",
      "stones.least-client-diamond")
    if let from = shipping.insuranceFrom {
      compare(
        "shipping.insurance.from", "\(from.term)", "\(book.insurance.recommendedFrom)", "insurance.recommended-from")
    }
    if book.shipping.rule == .rates {
      let companies = book.shipping.companies.map(\.company)
      compare("shipping.carriers.names", shipping.carriers.term.words, companies.words, "shipping.companies")
    }
    for laboratory in general.certificates.term {
      let known = book.extras.certificates.map(\.laboratory)
      let other = known.contains(laboratory) ? laboratory : known.words
      compare("general.certificates.laboratories", laboratory, other, "certificates")
    }
    for payment in firstPayments.map(\.term) {
      let (share, key) = book.deposit.share(of: payment.kind)
      compare("first-payments (\(payment.kind.rawValue))", "\(payment.share)", "\(share)", key)
    }
    for fact in kinds.shared(with: book) { compare(fact.key, fact.policy, fact.book, fact.bookKey) }
    compare("deviation", deviation.term.settlement, book.settlement.words, "settlement")
    return found
  }
}

extension [String] {
  /// The words in the order of the alphabet, which both files may choose as they like; `any` for none.
  fileprivate var words: String { isEmpty ? "any" : sorted().joined(separator: ", ") }
}

extension Bool {
  fileprivate var word: String { self ? "yes" : "no" }
}

extension WeightBands {
  /// What the bands say in the price book's words: its basis and tolerance.
  fileprivate var settlement: String {
    if bands.allSatisfy({ $0.outcome == .absorbed }) { return "the price as quoted" }
    guard let first = bands.first, first.outcome == .billed, let upTo = first.upTo else {
      return "the real weight with a tolerance of 0 %"
    }
    return "the real weight with a tolerance of \(upTo)"
  }
}

extension SettlementTerms {
  fileprivate var words: String {
    switch basis {
    case .quotedPrice: "the price as quoted"
    case .realWeight: "the real weight with a tolerance of \(tolerance)"
    }
  }
}

extension DepositTerms {
  /// The share that a kind of order asks for first, and its key in the price book.
  fileprivate func share(of kind: OrderKind) -> (Percentage, key: String) {
    switch kind {
    case .bespoke, .customizedStock: (share(.piece), "deposit.piece")
    case .sampleThenBulk, .reorder, .wholesale: (share(.bulk), "deposit.bulk")
    }
  }
}
