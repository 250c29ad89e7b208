import ArgumentParser
import Orders

/// `pennyweight case form`: fill in the circumstance form.
struct CaseFormCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Fill in the circumstance form.",
    discussion: """
      EXAMPLES
        pennyweight case form a-2026-0001.case-1 "it broke while …"

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "What happened.")
  var text: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.inquiry(.fileForm(text: text)), to: id)
  }
}
