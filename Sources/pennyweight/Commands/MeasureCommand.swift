import ArgumentParser
import Drafts

/// `pennyweight measure`: the geometry alone.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure drafts: size, area, signed volume, closed or not.",
    discussion: """
      What one pass over the triangles gives. The signed volume counts overlapping shells as often as they overlap; \
      `weigh` takes that into account.

      EXAMPLES
        pennyweight measure ring.stl
        pennyweight measure --units in drafts/ --csv > sizes.csv
        pennyweight measure --json ring.obj

      \(ExitStatus.table)
      """
  ).parsedAlone

  @OptionGroup var drafts: DraftOptions
  @OptionGroup var output: FormOptions

  func run() throws { try Self.measure(drafts.file, by: drafts.reader, form: drafts.form(output)) }

  static func measure(_ drafts: [String], by reader: DraftReader, form: ReportForm) throws {
    try DraftRound.run(drafts, form: form) { (path: String) throws(DraftRefusal) in
      MeasureReport(try reader.measured(path))
    }
  }
}
