import ArgumentParser
import Orders

/// `pennyweight order bulk proforma`: issue the proforma invoice (PI).
struct BulkProformaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proforma", abstract: "Issue the proforma invoice (PI).",
    discussion: """
      EXAMPLES
        pennyweight order bulk proforma alona-2026-0002 PI-2026-12

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The proforma invoice's number.")
  var number: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.bulk(.issueProforma(number: number)), to: id)
  }
}
