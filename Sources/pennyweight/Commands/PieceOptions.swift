import Alloys
import ArgumentParser
import CSVFiles
import DraftQuotes
import Quantities
import Quoting

/// What is made, how many, with what on it, and how it is sent.
struct PieceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The stones of one piece: CSV with the columns \(Self.columns).", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var stones: String?

  @Option(help: ArgumentHelp("Pieces; of several units of one style 25,25 or 25+25.", valueName: "pieces"))
  var quantity = "1"

  @Option(help: "The kind of order.")
  var kind = QuoteKind.piece

  @Option(
    help: ArgumentHelp("What to call the piece on the quote; by default as the draft's file.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "A finish of the house, over the whole surface: vermeil, rhodium; repeated.", valueName: "finish"))
  var plating: [String] = []

  @Option(help: ArgumentHelp("The plated area of a piece in mm²; by default the draft's surface.", valueName: "mm²"))
  var area: ExactDecimal?

  @Option(help: ArgumentHelp("Text engraved on each piece; its characters are counted, blanks not.", valueName: "text"))
  var engrave: String?

  @Flag(help: "Each piece is hallmarked.")
  var hallmark = false

  @Option(help: ArgumentHelp("A stage that the order uses: print, wax, mould; repeated.", valueName: "fee"))
  var fee: [StageFee.Kind] = []

  @Option(help: ArgumentHelp("The sample fee that was paid before, in the house's currency.", valueName: "amount"))
  var sampleFeePaid: ExactDecimal?

  @Option(help: ArgumentHelp("The express company; by default the house's first.", valueName: "company"))
  var express: String?

  @Flag(inversion: .prefixedNo, help: "The client wants insurance on the way, or does not.")
  var insured: Bool?

  @Option(help: ArgumentHelp("What the carrier takes, once it is known.", valueName: "amount"))
  var shippingCost: ExactDecimal?

  private static let columns = StoneList.columns.joined(separator: ", ")

  /// What the options ask for; amounts are in the house's currency.
  func order(_ name: String?, drawn: DrawnStoneOptions, _ currency: Currency) throws -> PieceOrder {
    var order = PieceOrder()
    order.name = name ?? "piece"
    order.kind = kind
    order.stones = try stoneList()
    order.drawnSetting = drawn.stoneSetting
    order.drawnPrice = drawn.stonePrice
    order.piecesPerUnit = units.compactMap { Int($0) }
    order.platings = plating
    order.platedArea = area
    order.engraving = engrave
    order.isHallmarked = hallmark
    order.fees = fee
    order.paidSampleFee = try money(sampleFeePaid, "--sample-fee-paid", currency)
    order.delivery = Delivery(
      company: express, insured: insured, cost: try money(shippingCost, "--shipping-cost", currency))
    return order
  }

  private func stoneList() throws -> StoneList? {
    guard let stones else { return nil }
    return try Refusing.ending { () throws(CommandRefusal) in
      let text = try SettingsFile.text(at: stones)
      do throws(CSVFaults<CSVProblem>) {
        return try StoneList.parse(text: text, source: stones)
      } catch {
        throw CommandRefusal(fault: error.description)
      }
    }
  }

  private func money(_ amount: ExactDecimal?, _ option: String, _ currency: Currency) throws -> Money? {
    guard let amount else { return nil }
    do throws(MoneyError) {
      return try Money(exactly: amount, currency)
    } catch {
      throw ValidationError("\(option): \(error)")
    }
  }

  /// The pieces of each unit, as they are typed.
  private var units: [String] {
    quantity.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "+" }.map(String.init)
  }

  func validate() throws {
    guard units.allSatisfy({ Int($0) != nil }) else {
      throw ValidationError("--quantity: \(quantity) is no number of pieces; write 3, or 25,25 for two units.")
    }
    // 1,500 is a thousand and a half to one, and two units to another.
    if quantity.contains(#/^[1-9][0-9]{0,2}(,[0-9]{3})+$/#) {
      let (whole, parted) = (units.joined(), units.joined(separator: "+"))
      throw ValidationError(
        "--quantity: \(quantity) may mean \(whole) pieces, or units of \(units.joined(separator: " and ")); write \(whole) "
          + "or \(parted).")
    }
  }
}

extension QuoteKind: ExpressibleByArgument {}

extension StageFee.Kind: ExpressibleByArgument {}
