import Alloys
import Foundation
import PriceBooks
import Quantities
import Quoting
import TestSupport
import Testing

/// The bytes that a quote is kept as.
private func bytes(_ quote: Quote) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys]
  return try encoder.encode(quote)
}

/// The bytes that version 0.1.0 kept of the same quote: no line has a kind, no number a role.
private func bytesOfVersion010(_ quote: Quote) throws -> Data {
  var kept = try #require(try JSONSerialization.jsonObject(with: bytes(quote)) as? [String: Any])
  for group in ["lines", "feesFirst"] {
    let lines = try #require(kept[group] as? [[String: Any]])
    kept[group] = try lines.map { line in
      var old = line
      old["kind"] = nil
      old["basis"] = try #require(line["basis"] as? [[String: Any]]).map { $0.filter { $0.key != "role" } }
      return old
    }
  }
  return try JSONSerialization.data(withJSONObject: kept, options: .sortedKeys)
}

/// Orders of every house, metal and kind from a seed, each one that its house accepts.
private struct AnyOrders {
  var generator: SplitMix64
  static let alloys = [
    "18k-yellow", "14k-white-pd", "pt950-ru", "pd950-ru", "ag925", "brass", "ss316l", "ti64", "gold-filled-14-20",
  ]

  mutating func next() throws -> (book: PriceBook, request: QuoteRequest) {
    let yaml = PriceBook.houses[Int(generator.next() % 5)].yaml
    let book = try PriceBook(yaml: yaml.replacing("works-in: [", with: "works-in: []  # ["), file: "any.yaml")
    let weight = Int(generator.next() % 5000) + 1
    var order = try request(
      Self.alloys[Int(generator.next() % 9)], "\(weight / 100).\(weight % 100 / 10)\(weight % 10)",
      QuoteKind.allCases[Int(generator.next() % 4)])
    order.piecesPerUnit = [Int(generator.next() % 90) + 12]
    if generator.next() % 2 == 0 {
      order.stones = try stones(
        "diamond,round,1.\(generator.next() % 10),,,,\(generator.next() % 40 + 1),house,\(generator.next() % 900),,pave,",
        "sapphire,oval,6,4,2.5,,1,client,,,prong,")
    }
    if generator.next() % 2 == 0 {
      order.platings = ["vermeil", "rhodium"]
      order.platedArea = try decimal("\(generator.next() % 900 + 1).5")
    }
    order.delivery.insured = generator.next() % 2 == 0
    let hasPaidForSample = generator.next() % 2 == 0
    order.paidSampleFee = hasPaidForSample && order.kind == .bulk ? try money("120.00") : nil
    return (book, order)
  }
}

@Suite struct `Laws of a quote` {
  private static let seed: UInt64 = 20_260_302

  @Test func `hold for any order`() throws {
    var orders = AnyOrders(generator: SplitMix64(seed: Self.seed))
    for number in 0..<120 {
      let (book, order) = try orders.next()
      let quote = try quote(book, order)
      let comment = Comment("seed \(Self.seed), order \(number)")
      #expect(quote.total.minorUnits == quote.lines.reduce(0) { $0 + $1.amount.minorUnits }, comment)
      #expect(quote.total.minorUnits == quote.subtotal.minorUnits + quote.tax.minorUnits, comment)
      #expect(quote.deposit.minorUnits + quote.balance.minorUnits == quote.total.minorUnits, comment)
      #expect(quote.range.expected == quote.total, comment)
      for line in quote.lines + quote.feesFirst {
        let exact = try ExactRatio.product(line.basis.map(\.ratio))
        #expect(try Money(exact, book.currency, rounded: line.rounding) == line.each, comment)
        #expect(line.amount.minorUnits == line.each.minorUnits * Int64(line.count), comment)
      }
      #expect(
        Set((quote.lines + quote.feesFirst).map(\.id)).count == quote.lines.count + quote.feesFirst.count, comment)
    }
  }

  @Test func `more weight never costs less`() throws {
    var orders = AnyOrders(generator: SplitMix64(seed: Self.seed &+ 1))
    for number in 0..<25 {
      let (book, order) = try orders.next()
      var last = try quote(book, order)
      for step in ["0.01", "0.02", "0.5", "20", "300"] {
        var heavier = order
        let weight = try last.inputs.request.weight.expected.value + decimal(step)
        heavier.weight = QuotedWeight(exactly: WeighedGrams(weight), source: .typed)
        let next = try quote(book, heavier)
        #expect(next.total.minorUnits >= last.total.minorUnits, "seed \(Self.seed + 1), order \(number), + \(step) g")
        #expect(next.unitPrice.minorUnits >= last.unitPrice.minorUnits)
        last = next
      }
    }
  }

  @Test func `the same inputs give the same bytes, after keeping and reading again too`() throws {
    var orders = AnyOrders(generator: SplitMix64(seed: Self.seed &+ 2))
    for number in 0..<25 {
      let (book, order) = try orders.next()
      let kept = try bytes(quote(book, order))
      #expect(try bytes(quote(book, order)) == kept)
      let read = try JSONDecoder().decode(Quote.self, from: kept)
      #expect(try bytes(read) == kept, "order \(number)")
      #expect(try bytes(read.recomputed()) == kept, "order \(number)")
    }
  }

  @Test func `what version 0.1.0 kept of a quote is read as the same quote, with the same roles and kinds`() throws {
    var orders = AnyOrders(generator: SplitMix64(seed: Self.seed &+ 3))
    var quotes = try (0..<40).map { _ in
      let (book, order) = try orders.next()
      return try quote(book, order)
    }
    let parts = try [("head", "pt950-ru", "1.20"), ("shank, of gold", "18k-yellow", "4.00")].map {
      QuotedPart(
        name: $0.0, alloy: try alloy($0.1), weight: QuotedWeight(exactly: try grams($0.2), source: .typed))
    }
    quotes.append(try quote(house("alona"), QuoteRequest(piece: "ring", kind: .piece, parts: parts)))
    // A sample without its piece has no line that has a role.
    #expect(try quotes.count { try bytesOfVersion010($0) != bytes($0) } > 30)
    for (number, quote) in quotes.enumerated() {
      let kept = try bytesOfVersion010(quote)
      let read = try JSONDecoder().decode(Quote.self, from: kept)
      #expect(read == quote, "order \(number)")
      #expect(try read.recomputed() == read, "order \(number)")
    }
  }

  @Test func `a changed figure is seen when the quote is recomputed`() throws {
    let kept = try bytes(quote(house("alona"), request("18k-yellow", "5.00")))
    let text = try #require(String(data: kept, encoding: .utf8)).replacing("\"514.10\"", with: "\"504.10\"")
    let read = try JSONDecoder().decode(Quote.self, from: Data(text.utf8))
    #expect(try read.recomputed() != read)
  }

  @Test func `fineness prices an alloy, not karat`() throws {
    let fourteen = try quote(house("alona"), request("14k-yellow", "100.00")).lines[0]
    #expect(fourteen.basis.contains(QuoteFactor("fineness", .times, try decimal("0.585"))))
    // 100 × 100 × 1.1448 × 0.585 = 6697.08 where 14/24 would give 6678.00.
    #expect(fourteen.amount.figure == "6697.08")
  }

  @Test func `JSON states money and decimals as text, never as binary numbers`() throws {
    let kept = try bytes(quote(house("alona"), request("18k-yellow", "5.00")))
    let text = try #require(String(data: kept, encoding: .utf8))
    #expect(text.contains(#""total":{"amount":"514.10","currency":"USD"}"#))
    #expect(text.firstMatch(of: /[0-9]\.[0-9]+[,}\]]/) == nil)
  }
}

@Suite struct `A final price` {
  @Test(arguments: [1, 2, 3]) func `of pieces that weigh what was quoted is the quoted one`(seed: UInt64) throws {
    var orders = AnyOrders(generator: SplitMix64(seed: seed))
    var followed = 0
    for _ in 0..<60 {
      let (book, request) = try orders.next()
      let quote = try quote(book, request)
      let weight = ExactRatio(request.weight.expected.value)
      let weights = Array(repeating: RealWeight.whole(weight), count: request.pieces)
      let settled = try SettledPrice(
        quote.lines, weighing: weights, in: quote.total.currency, by: book.settlement.rule)
      #expect(settled.final == quote.total, "\(request.pieces) × \(request.weight.expected)")
      followed += quote.lines.contains { $0.followsRealWeight } ? 1 : 0
      // A gram more is never cheaper, a gram less never dearer.
      let more = ExactRatio(request.weight.expected.value + ExactDecimal(1))
      let heavier = try SettledPrice(
        quote.lines, weighing: Array(repeating: .whole(more), count: request.pieces), in: quote.total.currency,
        by: book.settlement.rule)
      #expect(heavier.final.minorUnits >= settled.final.minorUnits)
    }
    #expect(followed > 10)
  }
}
