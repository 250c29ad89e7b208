import HouseCalendar
import HouseFiles
import HousePolicies
import PolicyFiles
import Testing

/// Alona's policy with one text replaced by another, and the line that the change begins on.
private func mutated(_ old: String, _ new: String) throws -> (yaml: String, line: Int) {
  var yaml = try #require(HousePolicy.houses.first { $0.name == "alona" }).yaml
  let place = try #require(yaml.firstRange(of: old), "\(old) is not in alona.yaml")
  let line = yaml[..<place.lowerBound].filter { $0 == "\n" }.count + 1
  yaml.replaceSubrange(place, with: new)
  return (yaml, line)
}

private func faults(_ yaml: String) throws -> [HouseFileFault] {
  try #require(throws: HouseFileFaults.self) { try HousePolicy(yaml: yaml, file: "house.yaml") }.faults
}

@Suite struct `A policy with a fault` {
  @Test(arguments: [
    ("schema: 1", "schema: 2", "schema", "\"2\" is not known here"),
    ("in-force-from: 2026-01-01", "in-force-from: 2026-02-30", "in-force-from", "\"2026-02-30\" is no date"),
    ("zone: UTC", "zone: Europe/Paris", "calendar.zone", "no time zone Europe/Paris is known"),
    ("[monday, tuesday", "[monday, tusday", "calendar.working-days", "\"tusday\" is not known here"),
    ("[monday, tuesday", "[monday, monday", "calendar.working-days", "monday was already given"),
    (
      "working-days: [monday, tuesday, wednesday, thursday, friday]", "working-days: []", "calendar.working-days",
      "the house works on no day of the week"
    ),
    ("name: Alona", "name: \"\"", "name", "it is empty"),
    ("rule: H0-07}", "rule: }", "ways.bespoke[4].rule", "it is empty"),
    (
      "span: none\n    bound: none", "span: 0 d\n    bound: inclusive", "general.work-waits.span",
      "0 d gives nobody any time"
    ),
    ("    - {gate: weighed, rule: H0-13}\n", "", "ways.bespoke", "weighed is missing, without which nobody knows"),
    ("hours: around the clock", "hours: 9:00 to 17:00", "calendar.hours", "\"9:00 to 17:00\" is not known here"),
    (
      "hours: around the clock", "hours: 17:00 to 09:00", "calendar.hours", "17:00 to 09:00 are no working hours"
    ),
    ("holidays: []", "holidays: [2026-13-01]", "calendar.holidays", "\"2026-13-01\" is no date"),
    ("  bespoke:", "  bespoken:", "ways.bespoken", "there is no such key here"),
    ("gate: fees-paid,", "gate: fees-payed,", "ways.bespoke[3].gate", "\"fees-payed\" is not known here"),
    ("gate: fees-paid,", "gate: details-confirmed,", "ways.bespoke[3].gate", "details-confirmed was already given"),
    ("    - {gate: delivered, rule: unpublished}\n", "", "ways.bespoke", "the way does not end with delivered"),
    ("rule: H0-07}", "rule: []}", "ways.bespoke[4].rule", "the list is empty"),
    ("rule: H0-07}", "rule: H0.07}", "ways.bespoke[4].rule", "\"H0.07\" is no rule's number"),
    ("rule: [H0-06, H0-08]", "rule: [H0-06, H0-06]", "ways.bespoke[3].rule", "H0-06 was already given"),
    (
      "rule: [H0-06, H0-08]", "rule: [H0-06, unpublished]", "ways.bespoke[3].rule",
      "what a rule says is not unpublished"
    ),
    ("    fields: [style", "    fields: [stile", "intake.required.fields", "\"stile\" is not known here"),
    (
      "colours:\n    names: [white, yellow, rose]", "colours:\n    names: []", "intake.colours.names",
      "the list is empty"
    ),
    ("least-diamond: 0.05 ct", "least-diamond: 0.05", "intake.client-stones.least-diamond", "\"0.05\" has no unit"),
    ("    accepted: yes\n", "", "intake.client-stones.accepted", "the key is missing"),
    (
      "count: any\n    rule: unpublished\n  consents", "count: any\n    rule: H0-05\n  consents",
      "intake.most-references.rule", "where there is no such term, there is no rule to keep"
    ),
    ("acts: [pay,", "acts: [paye,", "client-acts.acts", "\"paye\" is not known here"),
    ("names: [bank-transfer, paypal", "names: [bank-transfer, bitcoin", "payment.methods.names", "\"bitcoin\" is not"),
    (
      "span: none\n    bound: none", "span: none\n    bound: inclusive", "general.work-waits.bound",
      "\"a bound of no span\""
    ),
    (
      "span: none\n    bound: none", "span: 24\n    bound: inclusive", "general.work-waits.span",
      "\"24\" is no span of time"
    ),
    (
      "span: none\n    bound: none", "span: 24 h\n    bound: open", "general.work-waits.bound",
      "\"open\" is not known here"
    ),
    (
      "amount: 0.00 USD/round", "amount: 0.00 EUR/round", "rounds.fee.amount",
      "\"0.00 EUR/round\" has another unit; give"
    ),
    (
      "kinds: [bespoke, sample-then-bulk]", "kinds: [wholesale]", "promises[1].kinds",
      "the house has no way for wholesale"
    ),
    (
      "kinds: [bespoke, sample-then-bulk]", "kinds: [reorder]", "promises[1].clock",
      "the way of reorder has no gate fees-paid"
    ),
    ("for: hand-design", "for: artwork", "promises[2].for", "a time for artwork of bespoke was already given"),
    ("from: 3 d\n    to: 5 d", "from: 6 d\n    to: 5 d", "promises[1].to", "6 d to 5 d ends before it begins"),
    ("extended-to: 5 weeks", "extended-to: 3 weeks", "promises[6].to", "4 weeks to 3 weeks ends before it begins"),
    ("extended-for: [complex]", "extended-for: []", "promises[6].extended-for", "nothing makes this time longer"),
    ("extended-to: none\n", "extended-to: told\n", "promises[1].extended-for", "nothing makes this time longer"),
    ("extended-for: []", "extended-for: [large]", "promises[1].extended-for", "nothing is longer for unusual work"),
    ("countries: any", "countries: [US]", "promises[1].countries", "before the parcel is sent its country"),
    ("facts: [live-quote", "facts: [live-quotes", "payment.deposit-needs.facts", "\"live-quotes\" is not known here"),
    (
      "share: 75 %, locks: [metal-rates]", "share: 75 %, locks: [metal-rates, price]", "first-payments[1].locks",
      "where the whole price is locked"
    ),
    (
      "is: no\n    rule: unpublished\n  payer-share", "is: yes\n    rule: H0-05\n  payer-share",
      "payment-checks.payer-share", "no share of the payments is drawn"
    ),
    (
      "resize: {outcome: refer,", "resize: {outcome: resize-terms,", "faults.resize",
      "there are no terms for another size"
    ),
    ("{fault: wear, words", "{fault: defect, words", "fault-words[3].fault", "defect was already given"),
    ("names: [14k, 18k, 22k, 24k]", "names: any", "intake.other-metals.names", "a house that works in any metal"),
    ("up-to: 5 %", "up-to: 105 %", "deviation.within[1].up-to", "105 % is outside 0 to 100"),
    ("beyond: billed-with-consent", "beyond: refused", "deviation.beyond", "\"refused\" is not known here"),
    (
      "  beyond: billed", "    - up-to: 5 %\n      bound: inclusive\n      outcome: absorbed\n  beyond: billed",
      "deviation.within[2].up-to", "the band from 5 % ends where it begins or before"
    ),
    ("payer: buyer", "payer: house", "shipping.duties.countries", "the house pays the duties in no country"),
    ("countries: []", "countries: [US]", "shipping.duties.countries", "countries are named and the buyer pays anyway"),
    ("codes: any", "codes: [USA]", "shipping.countries.codes", "\"USA\" is not known here"),
  ])
  func `is refused with file, line and key`(old: String, new: String, key: String, words: String) throws {
    let (yaml, line) = try mutated(old, new)
    let found = try faults(yaml)
    let fault = try #require(found.first { $0.key == key }, "\(found)")
    #expect((line - 15...line + 4).contains(fault.line), "\(fault) for line \(line)")
    #expect(fault.description.hasPrefix("house.yaml:\(fault.line): \(key): \(words)"), "\(fault)")
  }

  @Test(arguments: [
    ("wall: {least: 0 mm, rule: V-1}", "castability.wall.least", "0 mm is outside more than 0 up to 10"),
    ("wall: {least: 0.000 mm, rule: V-1}", "castability.wall.least", "0.000 mm is outside more than 0 up to 10"),
    ("wall: {least: 0.9, rule: V-1}", "castability.wall.least", "\"0.9\" has no unit"),
    ("wall: {least: 0.9 cm, rule: V-1}", "castability.wall.least", "\"0.9 cm\" has another unit; give it in mm"),
    ("wall: {least: -1 mm, rule: V-1}", "castability.wall.least", "-1 mm is negative"),
    ("wall: {least: 10.1 mm, rule: V-1}", "castability.wall.least", "10.1 mm is outside 0 to 10"),
    ("wall: {least: thin, rule: V-1}", "castability.wall.least", "\"thin\" is no"),
    ("wall: {least: 0.9 mm}", "castability.wall.rule", "the key is missing"),
    ("walls: {least: 0.9 mm, rule: V-1}", "castability.walls", "there is no such key here"),
    ("wall: 0.9 mm", "castability.wall", "keys with values must stand here"),
  ])
  func `has limits of casting that are none`(wall: String, key: String, words: String) throws {
    let section = "castability:\n  \(wall)\n  prong: {least: 0.6 mm, rule: unpublished}\n\nshipping:"
    let found = try faults(try mutated("\nshipping:", "\n" + section).yaml)
    let fault = try #require(found.first { $0.key == key }, "\(found)")
    #expect(fault.description.contains(words), "\(fault)")
    #expect(found.count == (key == "castability.walls" ? 2 : 1), "each is told once: \(found)")
  }

  @Test func `whose gates stand in an order in which one could never be passed is refused`() throws {
    let settled = "    - {gate: settled, rule: H0-13}\n"
    let balance = "    - {gate: balance-paid, rule: H0-14}\n"
    let found = try faults(try mutated(settled + balance, balance + settled).yaml)
    #expect(found.map(\.key) == ["ways.bespoke[13].gate"])
  }

  @Test(arguments: [
    ("    - {gate: settled, rule: H0-13}\n", "settled is missing, without which balance-paid can never be passed"),
    ("    - {gate: quote-accepted, rule: H0-09}\n", "quote-accepted is missing, without which first-payment can never"),
    ("    - {gate: shipped, rule: H0-14}\n", "shipped is missing, without which delivered can never be passed"),
  ])
  func `whose way lacks a gate that another one rests on is refused`(gate: String, words: String) throws {
    let found = try faults(try mutated(gate, "").yaml)
    #expect(found.contains { $0.key == "ways.bespoke" && $0.problem.whatIsWrong.hasPrefix(words) }, "\(found)")
  }

  @Test func `that has a deposit and no time for the making, which the client has to know first, is refused`() throws {
    let found = try faults(try mutated("for: production ", "for: details ").yaml)
    #expect(found.map(\.key) == ["promises"])
    #expect(found.first?.problem.whatIsWrong.hasPrefix("nothing says how long the making of bespoke takes") == true)
  }

  @Test(arguments: [
    "calendar", "ways", "intake", "client-acts", "payment", "rounds", "promises", "deviation", "shipping",
  ])
  func `misses a section`(key: String) throws {
    let found = try faults(try mutated("\n\(key):", "\nno-\(key):").yaml)
    #expect(found.contains { $0.key == key && $0.problem == .missingKey })
    #expect(found.count == 2, "a missing section is told once: \(found)")
  }

  @Test func `tells all of them at once, by line`() throws {
    var yaml = try mutated("currency: USD", "currency: USX").yaml
    yaml = yaml.replacing("up-to: 5 %", with: "up-to: 5").replacing("rule: H0-02", with: "rule: H0/02")
    #expect(try faults(yaml).map(\.key) == ["currency", "client-acts.rule", "deviation.within[1].up-to"])
  }

  @Test(arguments: ["", "# nothing\n", "- a\n", "house: [", "house: a\nhouse: b\n", "just words"])
  func `that is no policy at all is refused`(yaml: String) throws { #expect(try !faults(yaml).isEmpty) }

  @Test func `takes a zone from whoever reads zones`() throws {
    let yaml = try mutated("zone: UTC", "zone: Asia/Tokyo").yaml
    let policy = try HousePolicy(yaml: yaml, file: "house.yaml") { name in
      try ZoneRules(name: name, initialOffset: 32_400)
    }
    #expect(policy.calendar.zone.name == "Asia/Tokyo")
  }
}
