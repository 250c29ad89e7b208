import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight account pay-out`: record money that went back to the client.
struct AccountPayOutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay-out", abstract: "Record money that went back to the client.",
    discussion: """
      EXAMPLES
        pennyweight account pay-out ason-17 50 --method bank-transfer --reference "SWIFT 2" --reason "asked back"

      \(ExitStatus.table)
      """)

  @Argument(help: "The account's name.")
  var id: AccountID

  @Argument(help: "The amount in the account's currency.")
  var amount: ExactDecimal

  @Option(help: "How it came or went.")
  var method: PaymentMethod

  @Option(help: ArgumentHelp("The bank's or the provider's reference.", valueName: "text"))
  var reference: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let account = try await AccountDesk(options, id)
    let money = try await account.money(amount)
    try await account.give(.deposit(.payOut(amount: money, method: method, reference: reference, why: reason)))
  }
}
