import ArgumentParser
import Orders

/// `pennyweight order bulk purchase-order`: record the client's purchase order; it accepts the quote that is open.
struct BulkPurchaseOrderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purchase-order", abstract: "Record the client's purchase order; it accepts the quote that is open.",
    discussion: """
      EXAMPLES
        pennyweight order bulk purchase-order alona-2026-0002 PO-77 --as customer --by Ada

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The purchase order's number.")
  var reference: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.bulk(.sendPurchaseOrder(reference: reference)), to: id)
  }
}
