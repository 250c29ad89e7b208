import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order pay`: record money that came, or a bank's voucher for it; none is moved.
struct OrderPayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay", abstract: "Record money that came, or a bank's voucher for it; none is moved.",
    discussion: """
      EXAMPLES
        pennyweight order pay alona-2026-0001 925.93 --method bank-transfer --reference "SWIFT 4711"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The amount in the order's currency.")
  var amount: ExactDecimal

  @Option(help: "How it came: bank-transfer, paypal, visa, mastercard, jcb, amex, cash, prepaid-deposit.")
  var method: PaymentMethod

  @Option(help: ArgumentHelp("The bank's or the provider's reference.", valueName: "text"))
  var reference: String

  @Option(
    help: ArgumentHelp("When it came, in UTC, where that was before it is entered; staff say so.", valueName: "time"))
  var receivedAt: UTCInstant?

  @Flag(help: "It is announced by a voucher and not there yet.")
  var pending = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let money = ReceivedMoney(
      amount: try await desk.money(amount, "amount", of: desk.order(id).order), method: method, reference: reference,
      isThere: !pending, receivedAt: receivedAt)
    try await desk.give(.money(.pay(money)), to: id)
  }
}
