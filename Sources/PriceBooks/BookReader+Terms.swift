import Alloys
import HouseFiles
import Quantities
import Quoting

extension BookReader {
  func fees() -> (list: [StageFee], paidFirst: Bool) {
    let kinds = StageFee.Kind.allCases.map(\.rawValue)
    let section = top.section("fees", keys: ["paid-first"] + kinds)
    let list = section.keys.compactMap { key -> StageFee? in
      guard let kind = StageFee.Kind(rawValue: key) else { return nil }
      let fee = section.section(key, keys: ["amount", "when", "orders"])
      let orders = fee.words("orders").compactMap { word -> QuoteKind? in
        if let order = QuoteKind(rawValue: word) { return order }
        fee.report(.unknownWord(word, known: QuoteKind.allCases.map(\.rawValue)), "orders")
        return nil
      }
      return StageFee(
        kind: kind, amount: amount(fee, "amount", per: "order"), when: fee.word("when", else: .always), orders: orders)
    }
    return (list, section.flag("paid-first"))
  }

  func orderCharges() -> [OrderCharge] {
    top.list("order-charges", keys: ["name", "amount"]).map { entry in
      OrderCharge(name: entry.text("name") ?? "", amount: amount(entry, "amount", per: "order"))
    }
  }

  func extras() -> ExtraRates {
    let engraving = top.section("engraving", keys: ["per-piece", "per-character"])
    let certificates = top.section("certificates", keys: nil)
    return ExtraRates(
      engravingPerPiece: amount(engraving, "per-piece", per: "piece"),
      engravingPerCharacter: amount(engraving, "per-character", per: "character"),
      certificates: certificates.keys.map { laboratory in
        CertificateFee(laboratory: laboratory, amount: amount(certificates, laboratory, per: "stone"))
      },
      hallmarkPerPiece: amount(top, "hallmark", per: "piece"))
  }

  func stones() -> StoneTerms {
    let section = top.section("stones", keys: ["carats", "client-stones", "least-client-diamond"])
    return StoneTerms(
      carats: section.word("carats", else: .formula), acceptsClientStones: section.flag("client-stones"),
      leastClientDiamond: ExactCarats(section.number("least-client-diamond", unit: "ct", upTo: 1000)))
  }

  func insurance() -> InsuranceTerms {
    let section = top.section("insurance", keys: ["rate", "recommended-from"])
    return InsuranceTerms(
      rate: section.percent("rate", upTo: 100), recommendedFrom: amount(section, "recommended-from"))
  }

  func margin() -> MarginTerms {
    let section = top.section("margin", keys: ["share", "of", "on-metal"])
    let base: MarginTerms.Base = section.word("of", else: .cost)
    let share = section.percent("share")
    if base == .price && share >= .all {
      section.report(.outOfRange("\(share)", allowed: "less than 100 % of the price"), "share")
    }
    return MarginTerms(share: share, of: base, onMetal: section.flag("on-metal"))
  }

  func tax() -> TaxTerms {
    let section = top.section("tax", keys: ["name", "rate"])
    return TaxTerms(name: section.text("name") ?? "", rate: section.percent("rate", upTo: 100))
  }

  func settlement() -> SettlementTerms {
    let section = top.section("settlement", keys: ["basis", "tolerance"])
    return SettlementTerms(
      basis: section.word("basis", else: .realWeight), tolerance: section.percent("tolerance", upTo: 100))
  }

  func deposit() -> DepositTerms {
    let section = top.section("deposit", keys: ["piece", "sample", "bulk"])
    return DepositTerms(
      piece: section.percent("piece", upTo: 100), sample: section.percent("sample", upTo: 100),
      bulk: section.percent("bulk", upTo: 100))
  }

  func minimumOrder() -> [MinimumOrder] {
    let section = top.section("minimum-order", keys: ProductKind.allCases.map(\.rawValue))
    return section.keys.compactMap { key in
      ProductKind(rawValue: key).map { MinimumOrder(product: $0, pieces: section.count(key, unit: "pieces", from: 1)) }
    }
  }

  func sample() -> SampleTerms {
    let section = top.section("sample", keys: ["charges-piece", "days", "credits"])
    let days = section.section("days", keys: ["from", "to"])
    let (from, to) = (days.count("from", unit: "d", from: 0), days.count("to", unit: "d", from: 0))
    if from > to { days.report(.outOfRange("\(to) d", allowed: "\(from) d and more"), "to") }
    let credits = section.section("credits", keys: ProductKind.allCases.map(\.rawValue))
    return SampleTerms(
      chargesPiece: section.flag("charges-piece"), days: DayRange(from: min(from, to), to: to),
      credits: credits.keys.compactMap { key in
        guard let product = ProductKind(rawValue: key) else { return nil }
        let step = credits.section(key, keys: ["from", "per"])
        return SampleCredit(
          product: product, from: step.count("from", unit: "pieces", from: 1), per: step.word("per", else: .style))
      })
  }
}
