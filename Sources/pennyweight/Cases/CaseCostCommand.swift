import ArgumentParser
import Orders
import Quantities

/// `pennyweight case cost`: tell the client what a remedy costs.
struct CaseCostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost", abstract: "Tell the client what a remedy costs.",
    discussion: """
      EXAMPLES
        pennyweight case cost a-2026-0001.case-1 65 --for "a new shank"

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "The amount.")
  var amount: ExactDecimal

  @Option(name: .customLong("for"), help: ArgumentHelp("For what.", valueName: "text"))
  var what: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await CaseDesk(options)
    let amount = try await desk.money(self.amount, "amount", of: id)
    try await desk.give(.remedy(.tellCost(CaseCost(what: what, amount: amount))), to: id)
  }
}
