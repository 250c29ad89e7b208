import HouseCalendar
import HouseFiles
import HousePolicies
import Quantities

/// Reads the sections of a policy file; each has a file of its own, `PolicyReader+Section.swift`.
///
/// A new section is its key in `keys`, its reading in `policy()` and its property in `HousePolicy`; its chapter joins
/// `HousePolicy.explanation`, where a client reads it. A section reads with `Section` (texts, numbers with their units,
/// lists), `Section+Ruled` (terms under their rules, closed words) and `Section+Time` (dates, spans, windows). What
/// contradicts itself is reported and a stand-in given back: a file of which anything was reported is refused.
struct PolicyReader {
  let top: Section
  let zones: (String) throws -> ZoneRules
  /// Nil where the file names none of ISO 4217; then amounts are not looked at, the file is refused anyway.
  let currency: Currency?

  static let keys = [
    "schema", "house", "name", "edition", "in-force-from", "currency", "rounding", "calendar", "ways", "general",
    "intake", "client-acts", "first-payments", "payment", "rounds", "promises", "deviation", "castability", "shipping",
    "samples", "reorders", "customization", "carts", "payment-checks", "parcels", "pauses", "stages", "faults",
    "fault-words", "resize", "disputes", "accounts", "messages",
  ]

  init(_ top: Section, zones: @escaping (String) throws -> ZoneRules) {
    self.top = top
    self.zones = zones
    currency = top.currency("currency")
    if let schema = top.text("schema"), schema != "1" { top.report(.unknownWord(schema, known: ["1"]), "schema") }
  }

  /// The policy; of worth only if nothing was logged.
  func policy() -> HousePolicy? {
    // Every section is read, whatever is wrong with another, so that all of it is told at once.
    let (calendar, ways, intake, clientActs) = (calendar(), ways(), intake(), clientActs())
    let (payment, rounds, deviation, shipping) = (payment(), rounds(), deviation(), shipping())
    let aftercare = aftercare()
    let (promises, firstPayments) = (promises(ways), self.firstPayments(ways))
    checkProductionTimes(ways, promises, payment)
    if let deviation { checkWeighing(ways, deviation.term) }
    let (kinds, castability) = (kinds(ways), castability())
    let (house, name, edition) = (top.text("house") ?? "", top.text("name") ?? "", top.text("edition") ?? "")
    let (inForceFrom, rounding) = (top.date("in-force-from"), top.word("rounding", else: RoundingRule.halfUp))
    guard let currency, let deviation, let aftercare else { return nil }
    return HousePolicy(
      house: house, name: name, edition: edition, inForceFrom: inForceFrom, currency: currency, rounding: rounding,
      calendar: calendar, ways: ways, general: general(), intake: intake, clientActs: clientActs,
      firstPayments: firstPayments, payment: payment, rounds: rounds, promises: promises, deviation: deviation,
      castability: castability, shipping: shipping, kinds: kinds, aftercare: aftercare)
  }

  /// A thousand million bounds an amount in any currency.
  static let mostMoney = 1_000_000_000

  /// An amount of the policy's currency, for something: `35.00 USD/round`.
  func amount(_ section: Section, _ key: String, per what: String? = nil) -> ExactDecimal {
    guard let currency else { return .zero }
    return section.number(key, unit: what.map { "\(currency)/\($0)" } ?? "\(currency)", upTo: Self.mostMoney)
  }
}
