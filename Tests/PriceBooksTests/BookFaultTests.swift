import HouseFiles
import PriceBooks
import Quoting
import Testing

/// Alona's book with one text replaced by another, and the line that the change begins on.
private func mutated(_ old: String, _ new: String) throws -> (yaml: String, line: Int) {
  let yaml = try #require(PriceBook.houses.first { $0.name == "alona" }).yaml
  let place = try #require(yaml.firstRange(of: old), "\(old) is not in alona.yaml")
  let line = yaml[..<place.lowerBound].filter { $0 == "\n" }.count + 1
  return (yaml.replacingCharacters(in: place, with: new), line)
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: text)
    return copy
  }
}

private func faults(_ yaml: String) throws -> [HouseFileFault] {
  try #require(throws: HouseFileFaults.self) { try PriceBook(yaml: yaml, file: "house.yaml") }.faults
}

@Suite struct `A price book with a fault` {
  @Test(arguments: [
    ("rounding: half-up", "rounding: nearest", "rounding", "\"nearest\" is not known here"),
    ("currency: USD", "currency: USX", "currency", "\"USX\" is no currency of ISO 4217"),
    ("schema: 1", "schema: 2", "schema", "\"2\" is not known here"),
    ("markup: 6 %", "markup: 6", "metals.gold.markup", "\"6\" has no unit"),
    ("markup: 6 %", "markup: \" \"", "metals.gold.markup", "it is empty"),
    ("name: Alona", "name: \" \"", "name", "it is empty"),
    ("markup: 6 %", "markup: -6 %", "metals.gold.markup", "-6 % is negative"),
    ("markup: 6 %", "markup: 6,5 %", "metals.gold.markup", "\"6,5\" is not a plain number"),
    ("markup: 6 %", "markup: 0.06 USD", "metals.gold.markup", "\"0.06 USD\" has another unit"),
    ("markup: 6 %", "markup: [6]", "metals.gold.markup", "one value must stand here"),
    ("markup: 6 %", "mark-up: 6 %", "metals.gold.mark-up", "there is no such key here"),
    ("  gold:\n", "  gould:\n", "metals.gould", "there is no such key here"),
    ("price: 9.80 USD/kg", "price: 9.80 EUR/kg", "metals.brass.price", "\"9.80 EUR/kg\" has another unit"),
    ("price: 9.80 USD/kg", "price: 0 USD/kg", "metals.brass.price", "0 USD/kg is outside more than 0"),
    ("price: 9.80 USD/kg", "price: 0.00 USD/kg", "metals.brass.price", "0.00 USD/kg is outside more than 0"),
    ("price: 9.80 USD/kg", "price: -1 USD/kg", "metals.brass.price", "-1 USD/kg is negative"),
    ("price: 9.80 USD/kg", "price: 1000000001 USD/kg", "metals.brass.price", "1000000001 USD/kg is outside 0 to"),
    ("price: 0.12 USD/g", "price: 0 USD/g", "metals.gold-filled.price", "0 USD/g is outside more than 0"),
    ("maximum-age: 24 h", "maximum-age: 24.5 h", "fix.maximum-age", "24.5 h is outside whole hours"),
    (
      "follows-real-weight: yes", "follows-real-weight: true", "casting.follows-real-weight",
      "\"true\" is not known here"
    ),
    ("share: 12 %", "share: 120 %", "sprue.share", "120 % is outside 0 to 100"),
    ("when: used", "when: sometimes", "fees.print.when", "\"sometimes\" is not known here"),
    ("orders: [piece]", "orders: piece", "fees.design.orders", "a list must stand here"),
    ("orders: [piece]", "orders: [pieces]", "fees.design.orders", "\"pieces\" is not known here"),
    ("- from: 0.03 ct", "- from: 0.04 ct", "setting.prong[2].from", "nothing covers 0.03 ct to 0.04 ct"),
    ("- from: 0.03 ct", "- from: 0.02 ct", "setting.prong[2].from", "0.02 ct to 0.03 ct is covered twice"),
    ("- from: 0 ct", "- from: 0.001 ct", "setting.prong[1].from", "the first band begins at 0.001 ct"),
    ("below: 0.03 ct", "below: 0 ct", "setting.prong[1].below", "the band from 0 ct ends where it begins or before"),
    (
      "price: 28.00 USD/stone", "below: 9 ct\n      price: 28.00 USD/stone", "setting.prong[4].below",
      "nothing covers 9 ct and more"
    ),
    (
      "price: 46.00 USD/parcel", "price: 36.00 USD/parcel", "shipping.companies.DHL[2].price",
      "36 is less than the band before"
    ),
    ("thickness: 0.5 µm", "thickness: 0 µm", "plating.gold-plated.thickness", "0 µm is outside more than 0"),
    ("validity: 7 d", "validity:", "validity", "it is empty"),
    ("carats: formula", "carats: guess", "stones.carats", "\"guess\" is not known here"),
    ("from: 3 pieces", "from: 0 pieces", "sample.credits.gold.from", "0 pieces is outside whole numbers from 1"),
    ("from: 3 pieces", "from: 2.5 pieces", "sample.credits.gold.from", "2.5 pieces is outside whole numbers from 1"),
    ("name: Alona", "name: [Alona]", "name", "one value must stand here"),
  ])
  func `is refused with file, line and key`(old: String, new: String, key: String, words: String) throws {
    let (yaml, line) = try mutated(old, new)
    let found = try faults(yaml)
    let fault = try #require(found.first { $0.key == key }, "\(found)")
    // A list's entry and a band's neighbour are told at their own line, at most two below the change.
    #expect((line...line + 2).contains(fault.line))
    #expect(fault.description.hasPrefix("house.yaml:\(fault.line): \(key): \(words)"), "\(fault)")
  }

  @Test(arguments: ["hallmark", "minimum-charge", "validity", "price-lock", "currency", "house"])
  func `misses a key`(key: String) throws {
    let yaml = try #require(PriceBook.houses.first).yaml.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("\(key):") }.joined(separator: "\n")
    #expect(try faults(yaml).contains { $0.key == key && $0.problem == .missingKey })
  }

  @Test func `tells all of them at once, by line`() throws {
    var yaml = try mutated("markup: 6 %", "markup: 6").yaml
    yaml = yaml.replacing("tax:\n", with: "taxes:\n").replacing("validity: 7 d", with: "validity: 7 years")
    let found = try faults(yaml)
    #expect(found.map(\.key) == ["tax", "metals.gold.markup", "taxes", "validity"])
  }

  @Test(arguments: ["", "# nothing\n", "- a\n- b\n", "house: [", "house: a\nhouse: b\n", "\t", "just words"])
  func `that is no price book at all is refused`(yaml: String) throws { #expect(try !faults(yaml).isEmpty) }
}
