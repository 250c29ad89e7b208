import ArgumentParser

/// `pennyweight order stock`: changes of a stock item.
struct OrderStockCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stock", abstract: "Changes of a stock item.",
    subcommands: [
      StockRequestCommand.self, StockOfferCommand.self, StockAnswerCommand.self, StockDeclineCommand.self,
    ])
}
