import Alloys
import ArgumentParser
import Payloads

/// `pennyweight alloys`: the catalogue, or one alloy.
struct AlloysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alloys",
    abstract: "Show the alloys that drafts are weighed in, with densities, compositions and sources.",
    discussion: """
      EXAMPLES
        pennyweight alloys
        pennyweight alloys 18k
        pennyweight alloys 14k-yellow
        pennyweight alloys --alloys-file house.csv --csv

      \(ExitStatus.table)
      """)

  @Argument(help: "An alloy, or the beginning of some: 14k-yellow, 18k, platinum.")
  var id: String?

  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var output: FormOptions

  func run() throws {
    let catalogue = try Refusing.ending { () throws(CommandRefusal) in try self.catalogue.catalogue() }
    let alloys = try Refusing.ending { () throws(CommandRefusal) in try picked(from: catalogue) }
    let report = AlloysReport(alloys, isWhole: id == nil)
    switch output.form {
    case .text, .summary: try StandardStream.output.write(report.text(Style.fitting(.output)))
    case .json: try StandardStream.output.write(try JSONText.text(report.entries))
    case .csv: try StandardStream.output.write(report.csv)
    }
  }

  /// The alloys that were asked for; a pattern material can be named too.
  private func picked(from catalogue: AlloyCatalogue) throws(CommandRefusal) -> [Alloy] {
    guard let id else { return catalogue.all }
    if let known = AlloyID(id.lowercased()).flatMap(catalogue.alloy) { return [known] }
    do throws(UnknownAlloy) {
      return try catalogue.selection(matching: id)
    } catch {
      throw CommandRefusal(error)
    }
  }
}
