import Alloys
import HouseFiles
import Quantities
import Quoting

extension BookReader {
  /// The metals that can be pieces.
  private static let sellable = Metal.allCases.filter { !$0.isPatternMaterial }.map(\.rawValue)

  func metals() -> [MetalTerms] {
    let section = top.section("metals", keys: Self.sellable)
    if section.keys.isEmpty { top.report(.emptyList, "metals") }
    return section.keys.compactMap { key in
      guard let metal = Metal(rawValue: key) else { return nil }
      let terms = section.section(key, keys: ["markup", "loss", "price"])
      return MetalTerms(
        metal: metal, markup: terms.percent("markup"), loss: terms.percent("loss"), price: price(terms, of: metal))
    }
  }

  /// A price by weight: base metals must have one, gold-filled has one for its bonding, others are priced by a fix.
  private func price(_ terms: Section, of metal: Metal) -> PricePerWeight? {
    if metal.fixedBy != nil && metal != .goldFilled {
      if terms.has("price") { terms.report(.unknownKey(known: ["markup", "loss"]), "price") }
      return nil
    }
    guard let currency else { return nil }
    let units = PricePerWeight.Unit.allCases
    let named = units.map { "\(currency)/\($0.rawValue)" }
    let (amount, unit) = terms.positive("price", units: named, upTo: Self.mostMoney)
    return PricePerWeight(amount: amount, unit: units.first { unit.hasSuffix("/\($0.rawValue)") } ?? .gram)
  }

  func labour(_ key: String) -> LabourRate {
    let section = top.section(key, keys: ["per-piece", "per-gram", "follows-real-weight"])
    return LabourRate(
      perPiece: amount(section, "per-piece", per: "piece"), perGram: amount(section, "per-gram", per: "g"),
      followsRealWeight: section.flag("follows-real-weight"))
  }

  func sprue() -> SprueTerms {
    let section = top.section("sprue", keys: ["share", "charged"])
    return SprueTerms(share: section.percent("share", upTo: 100), charged: section.flag("charged"))
  }

  func plating() -> [PlatingTerms] {
    let section = top.section("plating", keys: nil)
    return section.keys.map { finish in
      let keys = ["thickness", "density", "metal", "fineness", "markup", "price", "work"]
      let terms = section.section(finish, keys: keys)
      return PlatingTerms(
        finish: finish, thickness: terms.positive("thickness", unit: "µm", upTo: 1000),
        density: terms.positive("density", unit: "g/cm³", upTo: 23), metal: platingMetal(terms),
        perPiece: amount(terms, "work", per: "piece"))
    }
  }

  /// Either a metal with a fix, its fineness and markup, or a price by the gram.
  private func platingMetal(_ terms: Section) -> PlatingTerms.Source {
    if terms.has("price") {
      for key in ["metal", "fineness", "markup"] where terms.has(key) {
        terms.report(.unknownKey(known: ["thickness", "density", "price", "work"]), key)
      }
      guard let currency else { return .perGram(amount: .zero) }
      return .perGram(amount: terms.positive("price", unit: "\(currency)/g", upTo: Self.mostMoney))
    }
    let permille = terms.positive("fineness", unit: "‰", upTo: 1000)
    let parts = permille.rounded(toPlaces: 1, by: .halfUp)
    if parts != permille { terms.report(.outOfRange("\(permille) ‰", allowed: "tenths of 1 ‰"), "fineness") }
    return .fix(
      metal: terms.word("metal", else: .gold),
      fineness: Fineness(partsPerTenThousand: Int(parts.billionths / (ExactDecimal.one.billionths / 10))),
      markup: terms.percent("markup"))
  }
}
