import Alloys
import HouseFiles
import Quantities
import Quoting

/// Reads the parts of a price book; its amounts are in one currency.
struct BookReader {
  let top: Section
  /// Nil where the file names none of ISO 4217; then amounts are not looked at, the book is refused anyway.
  let currency: Currency?

  /// A thousand million bounds an amount in any currency.
  static let mostMoney = 1_000_000_000

  static let keys = [
    "schema", "house", "name", "edition", "currency", "rounding", "works-in", "fix", "metals", "casting", "finishing",
    "sprue", "fees", "order-charges", "setting", "plating", "engraving", "certificates", "hallmark", "stones",
    "shipping", "insurance", "minimum-charge", "margin", "tax", "validity", "price-lock", "settlement", "deposit",
    "minimum-order", "sample",
  ]

  init(_ top: Section) {
    self.top = top
    currency = top.currency("currency")
    if let schema = top.text("schema"), schema != "1" { top.report(.unknownWord(schema, known: ["1"]), "schema") }
  }

  /// An amount of the book's currency, for something: `1.20 USD/g`.
  func amount(_ section: Section, _ key: String, per what: String? = nil) -> ExactDecimal {
    guard let currency else { return .zero }
    return section.number(key, unit: what.map { "\(currency)/\($0)" } ?? "\(currency)", upTo: Self.mostMoney)
  }

  /// The book; of worth only if nothing was logged.
  func book() -> PriceBook? {
    let fees = fees()
    guard let currency else { return nil }
    return PriceBook(
      house: top.text("house") ?? "", name: top.text("name") ?? "", edition: top.text("edition") ?? "",
      currency: currency, rounding: top.word("rounding", else: .halfUp), worksIn: top.words("works-in"),
      fixMaximumAgeHours: top.section("fix", keys: ["maximum-age"]).hours("maximum-age"), metals: metals(),
      casting: labour("casting"), finishing: labour("finishing"), sprue: sprue(), fees: fees.list,
      feesPaidFirst: fees.paidFirst, orderCharges: orderCharges(), setting: setting(), plating: plating(),
      extras: extras(), stones: stones(), shipping: shipping(), insurance: insurance(),
      minimumCharge: amount(top, "minimum-charge", per: "piece"), margin: margin(), tax: tax(),
      validityHours: top.hours("validity"), priceLock: top.word("price-lock", else: .deposit),
      settlement: settlement(), deposit: deposit(), minimumOrder: minimumOrder(), sample: sample())
  }
}
