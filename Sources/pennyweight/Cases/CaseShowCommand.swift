import ArgumentParser
import English
import Orders
import Payloads

/// `pennyweight case show`: show a case: what it entitles to, who bears what, its timeline.
struct CaseShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a case: what it entitles to, who bears what, its timeline.",
    discussion: """
      EXAMPLES
        pennyweight case show a-2026-0001.case-1

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let stored = try await CaseDesk(options).stored(id)
    if options.json { return try StandardStream.output.write(JSONText.text(stored.entries)) }
    let timeline = stored.entries.map { "  \($0.at.toTheMinute)  \($0.sentence)\n" }
    try StandardStream.output.write(
      "\(id)\n" + LabelledLines.text(CaseDesk.standing(stored.aftercase)) + timeline.joined())
  }
}
