import Alloys
import PriceBooks
import Quantities
import Quoting
import Testing

/// Reads a decimal that a test states.
func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text), "no decimal: \(text)") }

func grams(_ text: String) throws -> WeighedGrams { WeighedGrams(try decimal(text)) }

func money(_ text: String, _ code: String = "USD") throws -> Money {
  try Money(exactly: decimal(text), #require(Currency(code: code)))
}

func moment(_ text: String) throws -> UTCInstant { try #require(UTCInstant(text), "no moment: \(text)") }

func alloy(_ id: String) throws -> QuotedAlloy {
  let alloy = try #require(AlloyID(id).flatMap(AlloyCatalogue.standard.alloy), "no alloy: \(id)")
  return QuotedAlloy(alloy, in: .standard)
}

/// A book that comes with the program, some of its text replaced.
func house(_ name: String, _ changes: [(String, String)] = []) throws -> PriceBook {
  var yaml = try #require(PriceBook.houses.first { $0.name == name }).yaml
  for (old, new) in changes {
    #expect(yaml.contains(old), "\(old) is not in \(name).yaml")
    yaml = yaml.replacing(old, with: new)
  }
  return try PriceBook(yaml: yaml, file: "\(name).yaml")
}

func stones(_ rows: String...) throws -> StoneList {
  let header =
    "kind,cut,length_mm,width_mm,depth_mm,carat,count,supplied_by,price_per_carat,price_per_stone,setting,certificate"
  return try StoneList.parse(text: ([header] + rows).joined(separator: "\n") + "\n", source: "stones.csv")
}

/// The four fixes that the worked examples use: the afternoon of 2 March 2026, prices chosen to be worked by hand.
func fixes(_ currency: String = "USD") throws -> FixBook {
  try FixBook.parse(
    text: """
      id,metal,currency,price_per_troy_ounce,time,source
      au,gold,\(currency),3110.34768,2026-03-02T10:00:00Z,by hand
      ag,silver,\(currency),31.1034768,2026-03-02T10:00:00Z,by hand
      pt,platinum,\(currency),1244.139072,2026-03-02T10:00:00Z,by hand
      pd,palladium,\(currency),933.104304,2026-03-02T10:00:00Z,by hand

      """, source: "fixes.csv")
}

func request(_ id: String, _ weight: String, _ kind: QuoteKind = .piece) throws -> QuoteRequest {
  QuoteRequest(
    piece: "ring", kind: kind, alloy: try alloy(id), weight: QuotedWeight(exactly: try grams(weight), source: .typed))
}

/// A quote at the worked examples' fixes, two hours after them.
func quote(_ book: PriceBook, _ request: QuoteRequest, rates: [ExchangeRate] = []) throws -> Quote {
  let code = book.currency.code
  let fixBook = try rates.isEmpty ? fixes(code) : fixes()
  let inputs = try QuoteInputs(
    book: book, request: request, fixBook: fixBook, exchangeRates: rates, asOf: moment("2026-03-02T12:00:00Z"))
  return try Quote(inputs)
}

/// A line as the worked examples state it: its name, the amount for one and the amount in all.
func shown(_ lines: [QuoteLine]) -> [String] {
  lines.map {
    $0.count == 1 ? "\($0.id) \($0.amount.figure)" : "\($0.id) \($0.each.figure) × \($0.count) = \($0.amount.figure)"
  }
}

/// Asserts every line and the four sums: unit price, total, deposit, balance.
func expect(
  _ quote: Quote, _ lines: [String], _ sums: [String], first: [String] = [],
  at location: SourceLocation = #_sourceLocation
) {
  #expect(shown(quote.lines) == lines, sourceLocation: location)
  #expect(shown(quote.feesFirst) == first, sourceLocation: location)
  let found = [quote.unitPrice, quote.total, quote.deposit, quote.balance].map(\.figure)
  #expect(found == sums, sourceLocation: location)
}

/// Why a quote is not given.
func refusal(_ book: PriceBook, _ request: QuoteRequest) throws -> [QuoteFault] {
  try #require(throws: QuoteRefused.self) { _ = try quote(book, request) }.faults
}
