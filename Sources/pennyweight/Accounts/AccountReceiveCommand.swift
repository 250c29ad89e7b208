import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight account receive`: record money that the client prepaid.
struct AccountReceiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Record money that the client prepaid.",
    discussion: """
      EXAMPLES
        pennyweight account receive ason-17 200 --method bank-transfer --reference "SWIFT 1"

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

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let account = try await AccountDesk(options, id)
    let money = try await account.money(amount)
    try await account.give(.deposit(.receive(amount: money, method: method, reference: reference)))
  }
}
