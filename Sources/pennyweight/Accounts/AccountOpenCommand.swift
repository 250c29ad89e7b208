import ArgumentParser
import HousePolicies
import Orders
import Workshop

/// `pennyweight account open`: a client's account with a house.
struct AccountOpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a client's account with a house.",
    discussion: """
      EXAMPLES
        pennyweight account open ason-17 --house ason --client "Ada Lovelace" --email ada@example.com

      \(ExitStatus.table)
      """)

  @Argument(help: "The account's name.")
  var id: AccountID

  @Option(help: "The house: its name, or the path of its rules.")
  var house: String

  @Option(help: "The client's name.")
  var client: String

  @Option(help: "The client's e-mail address, which stays.")
  var email: String

  @Option(help: ArgumentHelp("The name that the client logs in by; the account's by default.", valueName: "name"))
  var userName: String?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let policy = try HouseRules.policy(house)
    let account = try await AccountDesk(options, id, opening: .toWriteOrNew)
    let opening = OpenedAccount(
      id: id, house: policy.house, currency: policy.currency,
      client: Client(name: client, email: email, account: id.text), userName: userName)
    let instruction = try options.instruction(at: account.desk.asOf)
    let given = try await account.desk.refusing { () async throws(WorkshopRefusal) in
      try await account.desk.workshop.open(opening, under: policy, instruction)
    }
    try account.print(given)
  }
}
