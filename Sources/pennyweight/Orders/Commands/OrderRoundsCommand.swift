import ArgumentParser
import Orders
import Payloads
import Workshop

/// `pennyweight order rounds`: what changed between an order's CAD rounds.
struct OrderRoundsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rounds",
    abstract: "Show the CAD rounds and what changed between them: volume, weight, size, findings, price, days.",
    discussion: """
      EXAMPLES
        pennyweight order rounds alona-2026-0001
        pennyweight order rounds alona-2026-0001 --surfaces

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Flag(help: "Also measure how far each round's surface lies from the one before, from the kept models.")
  var surfaces = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options, opening: .toRead)
    let measured = surfaces ? RoundSurfaces(desk) : nil
    let rounds = try await RoundComparison.all(of: desk.order(id).order) { before, after async throws in
      try await measured?.gap(before, after)
    }
    let text =
      options.json
      ? try JSONText.text(rounds.map(RoundPayload.init)) : RoundsTable.text(rounds, of: id, .fitting(.output))
    try StandardStream.output.write(text)
  }
}
