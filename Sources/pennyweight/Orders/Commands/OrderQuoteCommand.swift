import ArgumentParser
import MeshImport
import Meshes
import Orders
import Payloads
import Quantities
import Quoting
import Workshop

/// `pennyweight order quote`: offer a price for an order.
struct OrderQuoteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote",
    abstract: "Offer a price: from the approved CAD round, or from a typed weight before there is one.",
    discussion: """
      The quote is priced by the house's book and kept whole in the vault. Every earlier quote is superseded. Price book,
      fixes, own alloys and practice are those that the workshop adopted (`house adopt`, `fix add --workshop`); a file that
      is named here wins.

      EXAMPLES
        pennyweight order quote alona-2026-0001 --alloy 18k-yellow
        pennyweight order quote full-payment-bespoke-2026-0001 --alloy 18k-white --weight 6.2
        pennyweight order quote alona-2026-0001 --alloy 18k-yellow --stones stones.csv --reason "CAD round 2"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: "The alloy: 18k-yellow, pt950-ru; beside --part that of the parts which are not named.")
  var alloy: String?

  @Option(help: ArgumentHelp("A guessed finished weight in grams, before a draft exists.", valueName: "g"))
  var weight: ExactDecimal?

  @Option(help: "The part whose model is priced.")
  var piecePart = Intake.onePart

  @Option(help: ArgumentHelp("Why it replaces the quote before.", valueName: "text"))
  var reason = ""

  @Option(help: "The unit that the draft was drawn in (default: what the file's header states, else mm).")
  var units: DrawnUnit?

  @OptionGroup(title: "Parts and stones of the draft") var parts: PartOptions
  @OptionGroup(title: "Price of the draft's stones") var drawnStones: DrawnStoneOptions
  @OptionGroup(title: "Price") var price: OrderPriceOptions
  @OptionGroup(title: "Order") var piece: PieceOptions
  @OptionGroup(title: "House's own alloys") var catalogue: CatalogueOptions
  @OptionGroup(title: "Casting practice") var practice: PracticeOptions
  @OptionGroup(title: "Workshop") var options: DeskOptions

  func validate() throws {
    if alloy == nil && parts.part.isEmpty { throw ValidationError("Give --alloy, or an alloy for each --part.") }
    if weight != nil && parts.isWanted {
      throw ValidationError("--part, --stone and --exclude-stones speak of a draft; leave out --weight.")
    }
  }

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let book = try await price.book.prices(of: order, desk)
    let quote = try await quote(order, by: book, desk)
    let text = try JSONText.text(quote)
    let digest = options.dryRun ? nil : try await desk.keep(text: text)
    let offer: PriceOffer
    do throws(MoneyError) { offer = try PriceOffer(quote, keptAs: digest, priceEdition: book.adoptedEdition) } catch {
      throw ValidationError("\(error)")
    }
    let issued = OrderCommand.price(.issueQuote(offer: offer, reason: reason))
    try await desk.give(issued, to: id, isWorkedOut: true, heading: { try await Self.heading($0, quote, desk) })
  }

  /// The quote as people read it; under a key that was used before, the one that was kept then.
  private static func heading(_ given: GivenCommand, _ quote: Quote, _ desk: OrderDesk) async throws -> String {
    var told = quote
    if given.isReplayed, let kept = keptQuote(among: given.entries) { told = try await desk.quote(kept: kept) }
    return QuoteReport(told, style: .fitting(.output)).text + "\n"
  }

  /// Where the whole quote is kept that was given before.
  private static func keptQuote(among entries: [OrderEntry]) -> String? {
    for entry in entries { if case .price(.quoteIssued(let offer, _, _)) = entry.event { return offer.keptQuote } }
    return nil
  }

  private func quote(_ order: Order, by book: OrderPrices, _ desk: OrderDesk) async throws -> Quote {
    var command = QuoteCommand()
    command.alloy = alloy
    command.compare = nil
    command.parts = parts
    command.drawnStones = drawnStones
    command.weight = weight
    command.weighed = []
    command.units = units
    command.importer = .automatic
    command.memory = WorkBudget.standard.memory
    command.jail = false
    command.price = PriceOptions()
    command.piece = piece
    command.piece.name = piece.name ?? order.intake.style ?? order.id.text
    command.catalogue = catalogue
    command.practice = practice
    let copy = weight == nil ? try await model(of: order, desk) : nil
    defer { extendLifetime(copy) }
    command.file = copy?.path
    let (books, basis) = (try await desk.books(of: order), try await price.basis(book, desk))
    let quotes = try command.quotes(basis, alloys: books.alloys, practice: books.practice).quotes
    guard let quote = quotes.first else { preconditionFailure("one alloy gives one quote") }
    return quote
  }

  /// The model that is priced: the approved round's.
  private func model(of order: Order, _ desk: OrderDesk) async throws -> ModelCopy {
    guard let round = order.pricedRound(of: piecePart) else {
      throw ValidationError("The order has no model of \(piecePart) yet; give a guessed weight with --weight.")
    }
    return try await desk.copy(ofModel: round.model)
  }
}
