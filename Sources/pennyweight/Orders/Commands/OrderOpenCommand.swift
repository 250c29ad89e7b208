import ArgumentParser
import HousePolicies
import Orders
import Quantities
import Workshop

/// `pennyweight order open`: take a client's first message in.
struct OrderOpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open an order under a house's rules, which it keeps.",
    discussion: """
      The workshop's folder is made if there is none. What is not known yet is added later with `order amend`.

      EXAMPLES
        pennyweight order open --house alona --client "Ada Lovelace" --email ada@example.com \\
          --style ring --metal 18k --colour yellow --budget 1500

      \(ExitStatus.table)
      """)

  @Option(help: "The house: its short name, the name that it shows, or the path of its rules.")
  var house = "alona"

  @Option(help: "The kind of order.")
  var kind = OrderKind.bespoke

  @Option(name: .customLong("id"), help: ArgumentHelp("The order's name; one is given by default.", valueName: "name"))
  var name: OrderID?

  @Option(help: "The client's name.")
  var client: String

  @Option(help: "The client's e-mail address.")
  var email: String

  @Option(help: "The country that it is sent to, by its two letters or its name.")
  var country: String?

  @Option(help: "The client's prepaid account with the house.")
  var account: String?

  @OptionGroup(title: "What is wanted") var intake: IntakeOptions
  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let policy = try HouseRules.policy(house)
    let desk = try await OrderDesk(options, opening: .toWriteOrNew)
    let budget = try intake.budget.map { try Self.money($0, policy.currency) }
    let wanted = NewOrder(
      id: name, kind: kind, client: Client(name: client, email: email, country: country, account: account),
      intake: intake.amending(Intake(), budget: budget))
    try await desk.open(wanted, under: policy)
    try intake.tellSize()
  }

  private static func money(_ amount: ExactDecimal, _ currency: Currency) throws -> Money {
    do throws(MoneyError) { return try Money(exactly: amount, currency) } catch {
      throw ValidationError("--budget: \(error)")
    }
  }
}
