import PriceBooks
import Quantities
import Quoting
import Testing

private let names = PriceBook.houses.map(\.name)

@Suite struct `The houses that come with the program` {
  @Test func `are five`() {
    #expect(names == ["alona", "full-payment-bespoke", "ten-dollar-customization", "ason", "made-to-order"])
  }

  @Test(arguments: names) func `load under their own name`(name: String) throws {
    #expect(try PriceBook.house(name)?.house == name)
  }

  @Test func `have no others`() throws { #expect(try PriceBook.house("nobody") == nil) }

  @Test(arguments: names) func `say beside each value where it comes from`(name: String) throws {
    let yaml = try #require(PriceBook.houses.first { $0.name == name }).yaml
    let origin = /#\ (H[0-4](-[0-9]{2})?|convention|default)\b.*/
    for (index, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let isValue = line.contains(/:\ +[^\ #]/) && !line.hasPrefix("#")
      if isValue { #expect(line.contains(origin), "\(name).yaml:\(index + 1): \(line)") }
    }
  }

  @Test func `keep what the houses have published`() throws {
    let alona = try #require(try PriceBook.house("alona"))
    #expect(alona.deposit.share(.piece).description == "75 %" && alona.deposit.share(.bulk).description == "75 %")
    #expect(alona.stones.leastClientDiamond.value == ExactDecimal("0.05"))
    #expect(alona.settlement.tolerance.description == "5 %")
    #expect(alona.fees.map(\.amount).map(\.description) == ["30", "80", "40", "40", "60"])
    #expect(alona.shipping.companies.map(\.company) == ["DHL", "FedEx", "UPS"])
    #expect(alona.sample.credits.map(\.from) == [3, 50, 50])
    let bespoke = try #require(try PriceBook.house("full-payment-bespoke"))
    #expect(bespoke.worksIn == ["18k", "14k", "platinum"] && bespoke.priceLock == .fullPayment)
    let tenDollars = try #require(try PriceBook.house("ten-dollar-customization"))
    #expect(tenDollars.orderCharges.map(\.amount.description) == ["10"] && tenDollars.validityHours == 24)
    let ason = try #require(try PriceBook.house("ason"))
    #expect(Set(ason.minimumOrder.map(\.pieces)) == [12] && ason.shipping.rule == .afterPacking)
    #expect(ason.fees.map(\.amount.description) == ["18"])
  }
}
