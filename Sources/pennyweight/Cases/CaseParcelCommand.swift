import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight case parcel`: record a parcel of the case, and what it cost.
struct CaseParcelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parcel", abstract: "Record a parcel of the case, and what it cost.",
    discussion: """
      EXAMPLES
        pennyweight case parcel a-2026-0001.case-1 to-house --cost 38 --tracking JD1

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "to-house or to-client.")
  var way: ShippingWay

  @Option(help: ArgumentHelp("What it cost.", valueName: "amount"))
  var cost: ExactDecimal

  @Option(help: ArgumentHelp("The tracking number.", valueName: "text"))
  var tracking: String

  @Option(help: ArgumentHelp("Who gave it to the carrier and paid there: house or buyer.", valueName: "who"))
  var paidBy = Duties.Payer.house

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await CaseDesk(options)
    let cost = try await desk.money(self.cost, "--cost", of: id)
    let leg = ShippingLeg(way, cost: cost, arrangedBy: paidBy, tracking: tracking)
    try await desk.give(.remedy(.recordShipping(leg)), to: id)
  }
}
