import ArgumentParser
import Orders
import Quantities

/// `pennyweight order propose`: tell the client what a change costs, in money and days.
struct OrderProposeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Tell the client what a change costs, in money and days.",
    discussion: """
      Another alloy than the quoted one is a change too: once the client has accepted it (`order answer`), the pieces \
      may be weighed in it. The final metal line stays at the quoted rate; the change says what the alloy adds.

      EXAMPLES
        pennyweight order propose alona-2026-0001 "a wider band" --cost 180 --days 3
        pennyweight order propose alona-2026-0001 --alloy 18k-rose --cost 12
        pennyweight order propose alona-2026-0001 --alloy pt950-ru --part head --cost 240 --days 2

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "What changes; not needed with --alloy.")
  var what: String?

  @Option(help: "The alloy that takes the quoted one's place: 18k-rose.")
  var alloy: String?

  @Option(help: "The metal part of which it is the alloy, where the piece has several.")
  var part: String?

  @Option(help: ArgumentHelp("What it adds to the price, tax included.", valueName: "amount"))
  var cost: ExactDecimal

  @Option(help: "The days that it adds.")
  var days = 0

  @OptionGroup(title: "House's own alloys") var catalogue: CatalogueOptions
  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let cost = try desk.money(self.cost, "--cost", of: order)
    let change: PriceCommand
    if let alloy {
      let cast = try await CastAlloys([alloy], catalogue, adopted: desk.books(of: order).alloys).whole ?? alloy
      change = .proposeAlloy(alloy: cast, cost: cost, days: days, part: part)
    } else {
      change = .proposeChange(what: what ?? "", cost: cost, days: days)
    }
    try await desk.give(.price(change), to: id)
  }

  func validate() throws {
    if (what == nil) == (alloy == nil) { throw ValidationError("Say what changes, or give --alloy.") }
    if part != nil && alloy == nil { throw ValidationError("--part is the part of another --alloy.") }
  }
}
