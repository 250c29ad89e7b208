import Alloys
import ArgumentParser
import CSVFiles
import Workshop

/// Which catalogue the alloys come from.
struct CatalogueOptions: ParsableArguments {
  @Option(
    name: .customLong("alloys-file"),
    help: ArgumentHelp(
      "A house's own alloys, put over the program's: CSV with the columns \(Self.columns).", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var file: String?

  private static let columns = AlloyCatalogue.columns.joined(separator: ", ")

  /// The program's own alloys with the house's put over them: those of the file, else those that it `adopted`.
  func catalogue(_ adopted: HouseSheet? = nil) throws(CommandRefusal) -> AlloyCatalogue {
    guard let file = self.file ?? adopted?.file else { return .standard }
    let text = if self.file == nil, let adopted { adopted.text } else { try SettingsFile.text(at: file) }
    do throws(CSVFaults<AlloyRowProblem>) {
      return .standard.overridden(by: try AlloyCatalogue.parse(text: text, source: file))
    } catch {
      throw CommandRefusal(fault: error.description)
    }
  }
}
