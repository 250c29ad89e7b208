import ArgumentParser
import Orders

/// `pennyweight account show`: what a client prepaid, and what became of it.
struct AccountShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an account: what is left, and its timeline.",
    discussion: """
      EXAMPLES
        pennyweight account show ason-17

      \(ExitStatus.table)
      """)

  @Argument(help: "The account's name.")
  var id: AccountID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let stored = try AccountDesk(options, id, opening: .toRead).stored()
    if options.json { return try StandardStream.output.write(JSONText.text(stored.entries)) }
    let client = stored.account.opening.client
    let timeline = stored.entries.map { "  \($0.at.toTheMinute)  \($0.sentence)\n" }
    try StandardStream.output.write(
      "\(id)  \(stored.account.opening.house)\n"
        + LabelledLines.text([
          ("client", "\(client.name) <\(client.email)>"), ("left", "\(stored.account.deposit.balance)"),
        ])
        + timeline.joined())
  }
}
