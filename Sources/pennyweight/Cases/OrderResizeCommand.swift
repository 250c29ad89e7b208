import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight order resize`: ask for another ring size: free or not by the house's terms; its metal is computed.
struct OrderResizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resize",
    abstract: "Ask for another ring size: free or not by the house's terms; its metal is computed.",
    discussion: """
      EXAMPLES
        pennyweight order resize a-2026-0001 --from 6.5 --to 8.5

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("The US size that it has.", valueName: "size"))
  var from: ExactDecimal

  @Option(help: ArgumentHelp("The US size that is wanted.", valueName: "size"))
  var to: ExactDecimal

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let wish = ResizeWish(from: from, to: to)
    let complaint = ClientComplaint(.resize, what: "US size \(from) to \(to)", resize: wish)
    try await CaseDesk(options).complain(complaint, on: id)
  }
}
