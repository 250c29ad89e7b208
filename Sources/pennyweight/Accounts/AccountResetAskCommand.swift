import ArgumentParser
import Orders
import Payloads
import Secrets
import Workshop

/// `pennyweight account reset ask`: ask for a link that sets a new password.
struct AccountResetAskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask for a link that sets a new password, once.",
    discussion: """
      The link's secret is drawn and printed this once, for whoever sends the link: the journal keeps its digest alone.

      EXAMPLES
        pennyweight account reset ask ason-17 --user-name ada --email ada@example.com --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The account's name.")
  var id: AccountID

  @Option(help: ArgumentHelp("The user name, as the client gives it.", valueName: "name"))
  var userName: String?

  @Option(help: "The registered e-mail address, as the client gives it.")
  var email: String?

  @Option(help: ArgumentHelp("A secret drawn elsewhere, of 32 letters at least.", valueName: "text"))
  var secret: String?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func validate() throws {
    if let secret, secret.utf8.count < 32 { throw ValidationError("--secret has 32 letters at least.") }
    if options.key != nil && secret == nil {
      throw ValidationError("--key needs --secret here: a secret that is drawn is never the same command twice.")
    }
  }

  func run() async throws {
    let desk = try await AccountDesk(options, id)
    let drawn = secret ?? Secret.drawn()
    let link = GivenSecret.link(drawn)
    let given = try await desk.given([.profile(.requestReset(userName: userName, email: email, link: link))])
    let isShown = secret == nil && !options.dryRun
    if options.json {
      return try StandardStream.output.write(
        JSONText.text(ResetLinkPayload(given, secret: isShown ? drawn : nil)))
    }
    try StandardStream.output.write(desk.text(given) + (isShown ? "  secret of the link  \(drawn)\n" : ""))
  }
}
