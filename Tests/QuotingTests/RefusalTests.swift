import Alloys
import CSVFiles
import English
import Foundation
import PriceBooks
import Quantities
import Quoting
import Testing

@Suite struct `A quote is refused` {
  @Test(arguments: ["-5.00", "0.00"]) func `for a weight that is not more than zero`(weight: String) throws {
    #expect(try refusal(house("alona"), request("18k-yellow", weight)) == [.weightNotPositive(grams(weight))])
  }

  @Test func `for a missing metal price`() throws {
    let inputs = try QuoteInputs(
      book: house("alona"), request: request("18k-yellow", "5.00"), fixBook: .empty, asOf: moment("2026-03-02"))
    #expect(throws: QuoteRefused(faults: [.missingFix(.gold)])) { try Quote(inputs) }
    let yaml = try #require(PriceBook.houses.first { $0.name == "made-to-order" }).yaml
    let steel = try #require(yaml.firstMatch(of: #/  steel:\n(?:    .*\n)+/#)).output
    let faults = try refusal(house("made-to-order", [(String(steel), "")]), request("ss316l", "5.00"))
    #expect(faults == [.metalNotPriced(.steel)])
  }

  @Test func `for a fix older than the house allows, with its age`() throws {
    let order = try request("18k-yellow", "5.00")
    let inLimit = try QuoteInputs(
      book: house("alona"), request: order, fixBook: fixes(), asOf: moment("2026-03-03T10:00:00Z"))
    #expect(throws: Never.self) { try Quote(inLimit) }
    let late = try QuoteInputs(
      book: house("alona"), request: order, fixBook: fixes(), asOf: moment("2026-03-03T10:00:00.001Z"))
    let refused = try #require(throws: QuoteRefused.self) { try Quote(late) }
    #expect(refused.faults == [.staleFix(id: "au", ageHours: 25, allowedHours: 24)])
    #expect(refused.description.hasPrefix("fix: au is 25 h old and the house allows 24 h"))
  }

  @Test func `for a fix from after the quote, and one that is not known`() throws {
    let order = try request("18k-yellow", "5.00")
    let gold = try #require(fixes().fix("au"))
    let early = try QuoteInputs(book: house("alona"), request: order, fixes: [gold], asOf: moment("2026-03-02T09:00Z"))
    let refused = try #require(throws: QuoteRefused.self) { try Quote(early) }
    #expect(refused.faults == [.fixFromTheFuture(id: "au", time: gold.time)])
    #expect(throws: QuoteRefused(faults: [.unknownFix("xx")])) {
      try QuoteInputs(
        book: house("alona"), request: order, fixBook: fixes(), named: ["xx"], asOf: moment("2026-03-02"))
    }
  }

  @Test func `for a fix in another currency without a rate`() throws {
    let gold = try #require(fixes("EUR").fix("au"))
    let inputs = try QuoteInputs(
      book: house("alona"), request: request("18k-yellow", "5.00"), fixes: [gold], asOf: moment("2026-03-02T11:00Z"))
    let refused = try #require(throws: QuoteRefused.self) { try Quote(inputs) }
    #expect(refused.faults == [.missingExchangeRate(from: gold.currency, to: inputs.book.currency)])
    let latest = try QuoteInputs(
      book: house("alona"), request: request("18k-yellow", "5.00"), fixBook: fixes("EUR"),
      asOf: moment("2026-03-02T11:00Z"))
    #expect(try #require(throws: QuoteRefused.self) { try Quote(latest) }.faults == refused.faults)
  }

  @Test(arguments: [[0], [-3], [1, 0], [2_000_000]]) func `for an impossible count`(pieces: [Int]) throws {
    var order = try request("18k-yellow", "5.00")
    order.piecesPerUnit = pieces
    let faults = try refusal(house("alona"), order)
    #expect(faults.contains { if case .impossibleCount(.quantity, _) = $0 { true } else { false } })
  }

  @Test func `for an exchange rate older than the house allows a fix to be`() throws {
    let (dollar, dinar) = (try #require(Currency(code: "USD")), try #require(Currency(code: "KWD")))
    let rate = try #require(
      ExchangeRate(from: dollar, to: dinar, rate: decimal("0.3072"), time: moment("2026-03-01T11:00Z"), source: "CBK"))
    let refused = try #require(throws: QuoteRefused.self) {
      try quote(house("alona", [("USD", "KWD")]), request("18k-yellow", "5.00"), rates: [rate])
    }
    #expect(refused.faults == [.staleRate(from: dollar, ageHours: 25, allowedHours: 24)])
  }

  @Test func `for counts beyond all counting in bulk with a sample fee`() throws {
    var order = try request("18k-yellow", "5.00", .bulk)
    order.piecesPerUnit = [.max, 1]
    order.paidSampleFee = try money("120.00")
    #expect(try refusal(house("alona"), order).first == .impossibleCount(.quantity, .max))
  }

  @Test(arguments: [QuoteKind.piece, .sample, .reorder]) func `for a sample fee where none is credited`(
    kind: QuoteKind
  ) throws {
    var order = try request("18k-yellow", "5.00", kind)
    order.paidSampleFee = try money("120.00")
    #expect(try refusal(house("alona"), order) == [.sampleFeeNotCredited(kind)])
    order.kind = .bulk
    let notes = try quote(house("alona"), order).notes
    #expect(notes.contains { $0.code == .sampleNotCredited && $0.message.hasSuffix("from 3 pieces a style of gold") })
  }

  @Test func `for insurance without a rate`() throws {
    var order = try request("18k-yellow", "5.00")
    order.delivery.insured = true
    #expect(try refusal(house("alona", [("rate: 1 %", "rate: 0 %")]), order) == [.insuranceNotOffered])
  }

  @Test func `for a named fix that it does not use`() throws {
    let refused = try #require(throws: QuoteRefused.self) {
      try QuoteInputs(
        book: house("alona"), request: request("18k-yellow", "5.00"), fixBook: fixes(), named: ["au", "pt"],
        asOf: moment("2026-03-02T12:00Z"))
    }
    #expect(refused.faults == [.fixNotUsed(id: "pt", .platinum)])
  }

  @Test(arguments: ["9k-yellow", "ag925", "pd950-ru"]) func `H1-17 for an alloy that the house does not work in`(
    id: String
  ) throws {
    let faults = try refusal(house("full-payment-bespoke"), request(id, "5.00"))
    #expect(faults == [.alloyNotWorked(id, worksIn: ["18k", "14k", "platinum"])])
  }

  @Test(arguments: [
    ("diamond", "0.050", 1, true), ("diamond", "0.049", 1, false), ("diamond", "0.01", 20, false),
    ("lab-grown diamond", "0.049", 1, false), ("sapphire", "0.01", 20, true), ("moissanite", "0.02", 1, true),
  ])
  func `H0-05 for the client's diamonds below 0.05 ct, each by itself`(
    gem: String, carats: String, count: Int, accepted: Bool
  ) throws {
    var order = try request("18k-yellow", "5.00")
    order.stones = try stones("\(gem),round,2,,,\(carats),\(count),client,,,prong,")
    if accepted {
      #expect(throws: Never.self) { try quote(house("alona"), order) }
    } else {
      let faults = try refusal(house("alona"), order)
      #expect(faults.count == 1 && "\(faults[0])".hasPrefix("stones, line 2: the client's \(gem) of 0.0"))
    }
    order.stones = try stones("\(gem),round,2,,,\(carats),\(count),house,100,,prong,")
    #expect(throws: Never.self) { try quote(house("alona"), order) }
  }

  @Test func `for all its reasons at once`() throws {
    var order = try request("pd950-ru", "-1.00")
    order.piecesPerUnit = [0]
    order.stones = try stones(
      "diamond,round,1.0,,,,3,client,,,prong,", "ruby,round,3,,,,1,house,200,,prong,Lotus")
    order.platings = ["chrome", "vermeil"]
    order.usedFees = [.sample]
    order.delivery = Delivery(company: "Royal Mail", insured: nil, cost: nil)
    order.paidSampleFee = try money("120", "JPY")
    let faults = try refusal(house("alona"), order).map { "\($0)".prefix { $0 != ":" } }
    #expect(
      faults == [
        "weight", "quantity", "alloy", "sample fee", "stones, line 2", "stones, line 3", "plating", "plating", "fees",
        "shipping",
      ])
  }

  @Test func `for gold filled without known layers, and for a finish that stands twice`() throws {
    let columns = AlloyCatalogue.columns.joined(separator: ",")
    let row = "gf,gold-filled,14,yellow,29,,8.90,8.90,8.90,a supplier"
    let catalogue = try AlloyCatalogue.parse(text: "\(columns)\n\(row)\n", source: "own.csv")
    var order = try request("ag925", "4.00")
    order.alloy = QuotedAlloy(try #require(catalogue.all.first), in: catalogue)
    order.platings = ["rhodium", "rhodium"]
    order.platedArea = try decimal("100")
    #expect(try refusal(house("made-to-order"), order) == [.layersUnknown("gf"), .platedTwice("rhodium")])
  }

  @Test func `for what only an edited file can hold`() throws {
    let kept = try JSONEncoder().encode(quote(house("made-to-order"), request("18k-yellow", "5.00")).inputs)
    let text = try #require(String(data: kept, encoding: .utf8))
    for (old, new) in [
      ("\"piecesPerUnit\":[1]", "\"piecesPerUnit\":[9223372036854775807,1]"), ("\"3110.34768\"", "\"0\""),
      ("\"of\":\"cost\"", "\"of\":\"price\""), ("\"validityHours\":72", "\"validityHours\":9223372036854775807"),
      ("\"fixMaximumAgeHours\":24", "\"fixMaximumAgeHours\":9223372036854775807"),
    ] {
      var edited = text.replacing(old, with: new)
      #expect(edited != text, "\(old)")
      if new.contains("price") { edited = edited.replacing("\"share\":\"30\"", with: "\"share\":\"100\"") }
      let inputs = try JSONDecoder().decode(QuoteInputs.self, from: Data(edited.utf8))
      #expect(throws: QuoteRefused.self) { try Quote(inputs) }
    }
  }

  @Test func `for figures too large to be exact`() throws {
    let faults = try refusal(
      house("alona", [("markup: 6 %", "markup: 999.999999999 %"), ("loss: 8 %", "loss: 999.123456789 %")]),
      request("18k-yellow", "999999999999.99"))
    #expect(faults.contains { if case .tooLarge = $0 { true } else { false } })
  }

  @Test(arguments: [
    ("gold,USD,0,2026-03-02,LBMA", "price_per_troy_ounce: 0 is outside more than 0"),
    ("gold,USD,-1,2026-03-02,LBMA", "price_per_troy_ounce: -1 is outside more than 0"),
    ("gould,USD,4000,2026-03-02,LBMA", "metal: \"gould\" is not known here"),
    ("gold,USX,4000,2026-03-02,LBMA", "currency: \"USX\" is not known here"),
    ("gold,USD,4000,2026-02-30,LBMA", "time: \"2026-02-30\" is not known here"),
    ("gold,USD,\"4,000\",2026-03-02,LBMA", "price_per_troy_ounce: \"4,000\" has a decimal comma"),
    ("gold,USD,4000,2026-03-02,", "source: there is no value"),
  ])
  func `for a fix of zero and the like, by line and column`(row: String, words: String) throws {
    let text = "metal,currency,price_per_troy_ounce,time,source\n\(row)\n"
    let faults = try #require(throws: CSVFaults<CSVProblem>.self) { try FixBook.parse(text: text, source: "fixes.csv") }
    #expect(faults.description.hasPrefix("fixes.csv:2: \(words)"))
  }
}
