import ArgumentParser

/// `pennyweight order bulk`: the papers of a bulk order.
struct OrderBulkCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bulk", abstract: "The papers of a bulk order.",
    subcommands: [
      BulkPurchaseOrderCommand.self, BulkPackingCommand.self, BulkProformaCommand.self,
    ])
}
