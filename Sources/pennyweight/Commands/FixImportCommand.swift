import Alloys
import ArgumentParser
import CSVFiles
import Quoting

/// `pennyweight fix import`: fixes from a CSV, all of them or none.
struct FixImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add the fixes of a CSV file, all of them or none.",
    discussion: """
      The columns are metal, currency, price_per_troy_ounce, time, source and, where a fix has a name, id.

      EXAMPLES
        pennyweight fix import lbma.csv

      \(ExitStatus.table)
      """)

  @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"]))
  var csv: String

  @OptionGroup var confirmation: FixConfirmation
  @OptionGroup var file: FixFileOptions

  func run() async throws {
    let new = try Refusing.ending { () throws(CommandRefusal) in
      let text = try SettingsFile.text(at: csv)
      do throws(CSVFaults<CSVProblem>) {
        return try FixBook.parse(text: text, source: csv)
      } catch {
        throw CommandRefusal(fault: error.description)
      }
    }
    try await file.add(new, confirmation)
  }
}
