import Quantities
import Quoting
import Testing

@Suite struct `Samples and quantities` {
  /// Alona with a unit price that the published examples use, sending in the price.
  private func alona(minimum: String) throws -> PriceBook {
    let yaml = try #require(PriceBook.houses.first { $0.name == "alona" }).yaml
    let shipping = try #require(yaml.firstMatch(of: /shipping:\n(?:  .*\n)+/)).output
    let changes = [
      (String(shipping), "shipping:\n  rule: included\n  packing: 150 g\n"),
      ("minimum-charge: 0.00", "minimum-charge: \(minimum)"),
    ]
    return try house("alona", changes)
  }

  private func bulk(_ alloy: String, _ pieces: [Int], fee: String = "120.00") throws -> QuoteRequest {
    var order = try request(alloy, "1.00", .bulk)
    order.piecesPerUnit = pieces
    order.paidSampleFee = try money(fee)
    return order
  }

  @Test func `H0-22 gold is credited from three pieces a style, worked to the line`() throws {
    // 58.5 × 1.1448 = 66.9708; 20 % of 31.80; 400 less 105.13.
    let quote = try quote(alona(minimum: "400.00"), bulk("14k-yellow", [3]))
    #expect(
      shown(quote.lines) == [
        "metal 66.97 × 3 = 200.91", "casting 12.00 × 3 = 36.00", "casting.gram 0.60 × 3 = 1.80",
        "finishing 18.00 × 3 = 54.00", "finishing.gram 1.20 × 3 = 3.60", "margin 6.36 × 3 = 19.08",
        "minimum-charge 294.87 × 3 = 884.61", "sample-credit -120.00",
      ])
    #expect(quote.total.figure == "1080.00")
    #expect([quote.deposit, quote.balance].map(\.figure) == ["810.00", "270.00"])
  }

  @Test func `H0-22 two pieces are not`() throws {
    let quote = try quote(alona(minimum: "400.00"), bulk("14k-yellow", [2]))
    #expect(quote.total.figure == "800.00")
    #expect(!quote.lines.contains { $0.group == .sampleCredit })
  }

  @Test(arguments: [([49], false), ([50], true), ([25, 25], false), ([49, 50], true)])
  func `H0-22 gold filled is credited from fifty a SKU, which are not summed`(pieces: [Int], credited: Bool) throws {
    let quote = try quote(alona(minimum: "0.00"), bulk("gold-filled-14-20", pieces))
    #expect(quote.lines.contains { $0.group == .sampleCredit } == credited)
  }

  @Test(arguments: [([49], false), ([50], true)])
  func `H0-22 so is gold-plated silver, and plain silver is not`(pieces: [Int], credited: Bool) throws {
    var order = try bulk("ag925", pieces)
    #expect(try !quote(alona(minimum: "0.00"), order).lines.contains { $0.group == .sampleCredit })
    order.platings = ["gold-plated"]
    order.platedArea = try decimal("400")
    #expect(try quote(alona(minimum: "0.00"), order).lines.contains { $0.group == .sampleCredit } == credited)
  }

  @Test func `H0-22 gold counts the style, all units together`() throws {
    #expect(try quote(alona(minimum: "0.00"), bulk("14k-yellow", [1, 1, 1])).lines.last?.group == .sampleCredit)
  }

  @Test func `H0-22 never more than the order is credited`() throws {
    let quote = try quote(alona(minimum: "0.00"), bulk("14k-yellow", [3], fee: "5000.00"))
    #expect(quote.total.figure == "0.00" && quote.lines.last?.amount.figure == "-315.39")
  }

  @Test func `H0-06 and H0-08 fees are paid first, a print only if it is used`() throws {
    var order = try request("18k-yellow", "5.00")
    #expect(try quote(house("alona"), order).feesFirstTotal.figure == "110.00")
    order.usedFees = [.print]
    let quote = try quote(house("alona"), order)
    #expect(quote.feesFirstTotal.figure == "150.00" && quote.total.figure == "514.10")
    #expect(shown(quote.sampleOffer?.fees ?? []) == ["sample.cad 80.00", "sample.print 40.00"])
    #expect(quote.sampleOffer?.total.figure == "120.00" && quote.sampleOffer?.days == DayRange(from: 14, to: 28))
  }

  @Test func `H0-19 a sample is sent for a line of its fee`() throws {
    var order = try request("18k-yellow", "5.00", .sample)
    order.usedFees = [.print, .mould]
    let quote = try quote(house("alona"), order)
    #expect(
      shown(quote.feesFirst) == ["fee.cad 80.00", "fee.print 40.00", "fee.mould 60.00", "shipping 38.00"])
    #expect(quote.sampleOffer == nil && quote.total.figure == "476.10")
  }

  @Test func `H0-26 a reorder has no sample fee`() throws {
    // 0.925 × 1.265 = 1.170125; 43.50 less 39.33.
    var order = try request("ag925", "1.00", .reorder)
    order.piecesPerUnit = [60]
    let quote = try quote(alona(minimum: "43.50"), order)
    #expect(shown(quote.lines).last == "minimum-charge 4.17 × 60 = 250.20" && quote.feesFirst.isEmpty)
    #expect([quote.total, quote.deposit, quote.balance].map(\.figure) == ["2610.00", "1957.50", "652.50"])
  }

  @Test func `H3-09 eleven are too few where twelve are the least`() throws {
    var order = try request("brass", "3.00", .bulk)
    order.piecesPerUnit = [11]
    #expect(try refusal(house("ason"), order) == [.belowMinimumOrder(.baseMetal, pieces: 11, least: 12)])
  }
}
