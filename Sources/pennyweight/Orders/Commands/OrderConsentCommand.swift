import ArgumentParser
import Orders

/// `pennyweight order consent`: consent to a final price beyond the house's band.
struct OrderConsentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "Consent to a final price beyond the house's band.",
    discussion: """
      EXAMPLES
        pennyweight order consent alona-2026-0001 --as customer --by Ada

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.money(.consentToSettlement), to: id)
  }
}
