import ArgumentParser
import Orders
import Payloads
import Quantities
import Workshop

/// `pennyweight settle`: a batch of orders in one run, all or nothing.
struct SettleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Weigh in and settle a batch of orders from a CSV: all of it, or nothing.",
    discussion: """
      The columns are \(WeighInFile.columns.joined(separator: ", ")); those after gross_g may be left out. Rows of one \
      order are its readings. An order without any gross_g is settled from the weigh-in that it has.

      EXAMPLES
        pennyweight settle --csv weighins.csv --scale "Ohaus 2"
        pennyweight settle --csv weighins.csv --dry-run --json

      \(ExitStatus.table)
      """)

  @Option(help: ArgumentHelp("The readings.", valueName: "csv"), completion: .file(extensions: ["csv"]))
  var csv: String

  @Option(help: "The scale, where the file names none.")
  var scale: String?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let batch = try Refusing.ending { () throws(CommandRefusal) in
      try WeighInFile(path: csv, scale: scale, weighedBy: options.actor.name).orders()
    }
    let desk = try await OrderDesk(options)
    let text = try Refusing.ending { () throws(CommandRefusal) in try SettingsFile.text(at: csv) }
    let instruction = try options.instruction(at: desk.asOf, content: text)
    let settled = try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(BatchRefused) { return try await desk.workshop.settle(batch, instruction) } catch {
        throw CommandRefusal(error)
      }
    }
    try Recorded.printing(isRecorded: !options.dryRun) {
      let printed =
        options.json
        ? try JSONText.text(settled.map(SettledOrderPayload.init))
        : OrderTables.text(settled, isDryRun: options.dryRun, .fitting(.output))
      try StandardStream.output.write(printed)
    }
  }
}
