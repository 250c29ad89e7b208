import ArgumentParser
import Orders

/// `pennyweight case back`: record that the piece is back with the house.
struct CaseBackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "back", abstract: "Record that the piece is back with the house.",
    discussion: """
      EXAMPLES
        pennyweight case back a-2026-0001.case-1

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(.remedy(.receivePiece), to: id)
  }
}
