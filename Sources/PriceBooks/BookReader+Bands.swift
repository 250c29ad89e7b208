import Alloys
import HouseFiles
import Quantities
import Quoting

extension BookReader {
  func setting() -> [SettingRates] {
    let section = top.section("setting", keys: SettingStyle.allCases.map(\.rawValue).filter { $0 != "loose" })
    return section.keys.compactMap { key in
      guard let style = SettingStyle(rawValue: key) else { return nil }
      return SettingRates(style: style, bands: bands(section, key, size: "ct", price: "stone"))
    }
  }

  func shipping() -> ShippingTerms {
    let section = top.section("shipping", keys: ["rule", "packing", "companies"])
    let rule: ShippingTerms.Rule = section.word("rule", else: .included)
    var companies: [ExpressRates] = []
    if rule == .rates || section.has("companies") {
      let rates = section.section("companies", keys: nil)
      if rates.keys.isEmpty { section.report(.emptyList, "companies") }
      companies = rates.keys.map { company in
        ExpressRates(company: company, bands: bands(rates, company, size: "g", price: "parcel", mustRise: true))
      }
    }
    let packing = WeighedGrams(section.number("packing", unit: "g", upTo: 100_000))
    return ShippingTerms(rule: rule, packing: packing, companies: companies)
  }

  /// Bands by size that cover everything from zero, none of it twice.
  private func bands(_ section: Section, _ key: String, size: String, price: String, mustRise: Bool = false)
    -> [PriceBand]
  {
    let entries = section.list(key, keys: ["from", "below", "price"])
    if entries.isEmpty && section.has(key) { section.report(.emptyList, key) }
    let bands = entries.map { entry in
      PriceBand(
        from: entry.number("from", unit: size, upTo: Self.mostMoney),
        below: entry.has("below") ? entry.number("below", unit: size, upTo: Self.mostMoney) : nil,
        price: amount(entry, "price", per: price))
    }
    for (index, band) in bands.enumerated() {
      let entry = entries[index]
      if index == 0 && band.from > .zero { entry.report(.bandsBeginLate("\(band.from) \(size)"), "from") }
      if let below = band.below, below <= band.from { entry.report(.bandEmpty("\(band.from) \(size)"), "below") }
      if index + 1 == bands.count { break }
      let (next, entryOfNext) = (bands[index + 1], entries[index + 1])
      checkJoint(band, next, entryOfNext, size)
      if mustRise && next.price < band.price { entryOfNext.report(.bandsFall("\(next.price)"), "price") }
    }
    if let last = bands.last?.below { entries[bands.count - 1].report(.bandsEndEarly("\(last) \(size)"), "below") }
    return bands
  }

  private func checkJoint(_ band: PriceBand, _ next: PriceBand, _ entry: Section, _ size: String) {
    guard let below = band.below else {
      entry.report(.bandOverlap(from: "\(next.from) \(size)", to: "everything above"), "from")
      return
    }
    if below < next.from { entry.report(.bandGap(from: "\(below) \(size)", to: "\(next.from) \(size)"), "from") }
    if below > next.from { entry.report(.bandOverlap(from: "\(next.from) \(size)", to: "\(below) \(size)"), "from") }
  }
}
