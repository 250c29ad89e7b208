import ArgumentParser
import Orders
import Payloads
import Workshop

/// `pennyweight order show`: the whole of an order, to be read out on the phone.
struct OrderShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an order: what is wanted, money, promised dates, what comes next, its cases, its timeline.",
    discussion: """
      --without-personal-data shows the work alone: what was made, weighed, priced and when. Names, addresses, references,
      files' names and all free words are left out; the order's own name, what was asked for (style, metal, size) and the
      country stay.

      EXAMPLES
        pennyweight order show alona-2026-0001
        pennyweight order show alona-2026-0001 --without-personal-data --json

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Flag(help: "Leave out all that could tell who the client is.")
  var withoutPersonalData = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options, opening: .toRead)
    let view = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.view(of: id, asOf: desk.asOf)
    }
    let style = Style.fitting(.output)
    if withoutPersonalData {
      let shown = ShownOrder(view.order, cases: view.cases)
      let text = options.json ? try JSONText.text(ShownOrderPayload(shown)) : shown.text(view.policy, style)
      return try StandardStream.output.write(text)
    }
    try StandardStream.output.write(options.json ? JSONText.text(OrderViewPayload(view)) : view.text(style))
  }
}
