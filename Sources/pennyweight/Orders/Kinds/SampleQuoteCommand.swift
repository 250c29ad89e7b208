import ArgumentParser
import HouseCalendar
import HousePolicies
import Orders
import Quantities

/// `pennyweight order sample quote`: tell the client roughly what a sample costs, how long it takes, and what a piece costs in bulk.
struct SampleQuoteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote",
    abstract: "Tell the client roughly what a sample costs, how long it takes, and what a piece costs in bulk.",
    discussion: """
      EXAMPLES
        pennyweight order sample quote alona-2026-0002 --unit-price 42 --cost cad=80 --cost print=40 --time "2 weeks" "4 weeks"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("What a piece will cost in bulk.", valueName: "amount"))
  var unitPrice: ExactDecimal?

  @Option(help: ArgumentHelp("A part of the sample's cost, as cad=80; repeated.", valueName: "part"))
  var cost: [SampleCostFigure] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("How long the sample takes: \"2 weeks\" \"4 weeks\".", valueName: "from to"))
  var time: [String] = []

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let price = try unitPrice.map { try desk.money($0, "--unit-price", of: order) }
    let costs = try cost.map { SampleCost($0.what, try desk.money($0.amount, "--cost", of: order)) }
    let quote = RoughSampleQuote(unitPrice: price, costs: costs, time: try range())
    try await desk.give(.sample(.quote(quote)), to: id, isWorkedOut: true)
  }

  private func range() throws -> PromisedRange? {
    if time.isEmpty { return nil }
    guard time.count == 2, let from = TimeSpan(time[0]), let to = TimeSpan(time[1]),
      let range = try? PromisedRange(from: from, to: to, extendedTo: nil)
    else { throw ValidationError("--time: give two spans that rise, as \"2 weeks\" \"4 weeks\".") }
    return range
  }
}
