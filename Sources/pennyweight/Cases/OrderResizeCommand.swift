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
  var from: USSize

  @Option(help: ArgumentHelp("The US size that is wanted.", valueName: "size"))
  var to: USSize

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let wish = ResizeWish(from: from.number, to: to.number)
    let complaint = ClientComplaint(.resize, what: "US size \(from.number) to \(to.number)", resize: wish)
    try await CaseDesk(options).complain(complaint, on: id)
  }
}

/// A US ring size as a number, `6.5` or `US 6.5`.
struct USSize: ExpressibleByArgument {
  /// The number.
  let number: ExactDecimal

  init?(argument: String) {
    let text = argument.uppercased().hasPrefix("US") ? argument.dropFirst(2).drop { $0 == " " } : argument[...]
    guard let number = ExactDecimal(text) else { return nil }
    self.number = number
  }
}
