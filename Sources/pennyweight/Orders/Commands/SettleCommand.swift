import ArgumentParser
import CSVFiles
import Orders
import Payloads
import Quantities
import Workshop

/// `pennyweight settle`: a batch of orders in one run, all or nothing.
struct SettleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Weigh in and settle a batch of orders from a CSV: all of it, or nothing.",
    discussion: """
      The columns are \(WeighInTable.columns.joined(separator: ", ")); those after gross_g may be left out. Rows of one \
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
    let (text, batch) = try Refusing.ending { () throws(CommandRefusal) in try readings() }
    let desk = try await OrderDesk(options)
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

  /// The file, and the orders in it.
  private func readings() throws(CommandRefusal) -> (text: String, orders: [WeighedOrder]) {
    let text = try SettingsFile.text(at: csv)
    let table = WeighInTable(text, file: csv, scale: scale, weighedBy: options.actor.name)
    do throws(CSVFaults<WeighInProblem>) { return (text, try table.orders()) } catch {
      throw CommandRefusal(fault: error.description)
    }
  }
}
