import ArgumentParser
import DraftQuotes
import Quantities
import Quoting

/// What a quote is priced at: a house, fixes, exchange rates, a moment.
struct PriceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The house: alona, full-payment-bespoke, ten-dollar-customization, ason, made-to-order, or the path of one of its files.",
      valueName: "name or yaml"))
  var house = "alona"

  @Option(
    help: ArgumentHelp("The file of fixes, in place of the user's own.", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var fixes: String?

  @Option(help: ArgumentHelp("Take this fix and not the latest; repeated for another metal.", valueName: "id"))
  var fix: [String] = []

  @Option(
    help: ArgumentHelp("A rate as FROM/TO=RATE@DATE,SOURCE: USD/KWD=0.3072@2026-03-02,CBK.", valueName: "rate"))
  var exchange: [ExchangeRate] = []

  @Option(
    help: ArgumentHelp("The moment of the quote in UTC, 2026-03-02T12:00:00Z; now by default.", valueName: "time"))
  var asOf: UTCInstant?

  /// Reads what the options name.
  func basis() throws -> PriceBasis {
    try basis(HouseBook.book(house))
  }

  /// The same by the `book` that was chosen for a workshop's order, at the fixes that the workshop `kept`.
  func basis(_ book: PriceBook, kept: FixBook? = nil) throws -> PriceBasis {
    let known = try kept ?? Refusing.ending { () throws(CommandRefusal) in try FixFile(named: fixes).read() }
    return PriceBasis(book: book, fixes: known, named: fix, exchangeRates: exchange, asOf: asOf ?? .now())
  }
}

extension ExchangeRate: ExpressibleByArgument {
  /// Reads `USD/KWD=0.3072@2026-03-02,CBK`.
  public init?(argument: String) {
    let sides = argument.split(separator: "@", maxSplits: 1)
    guard sides.count == 2 else { return nil }
    let rate = sides[0].split(separator: "=", maxSplits: 1)
    let origin = sides[1].split(separator: ",", maxSplits: 1)
    guard rate.count == 2, origin.count == 2 else { return nil }
    let codes = rate[0].split(separator: "/")
    guard codes.count == 2, let from = Currency(code: codes[0]), let to = Currency(code: codes[1]),
      let figure = ExactDecimal(rate[1]), let time = UTCInstant(origin[0])
    else { return nil }
    self.init(from: from, to: to, rate: figure, time: time, source: String(origin[1]))
  }
}

extension UTCInstant: ExpressibleByArgument {
  /// Reads ISO 8601 in UTC.
  public init?(argument: String) { self.init(argument) }
}

extension ExactDecimal: ExpressibleByArgument {
  /// Reads a plain decimal.
  public init?(argument: String) { self.init(argument) }
}

extension Currency: ExpressibleByArgument {
  /// Reads a code of ISO 4217.
  public init?(argument: String) { self.init(code: argument.uppercased()) }
}
