import Alloys
import ArgumentParser
import Quantities

/// How the stones that were taken out of a draft are charged, where no list says so.
struct DrawnStoneOptions: ParsableArguments {
  @Option(help: "How the draft's stones are held; with --stones the list says so.")
  var stoneSetting = SettingStyle.prong

  @Option(
    help: ArgumentHelp(
      "What a carat of the draft's stones costs, in the house's currency; without it they are the client's own.",
      valueName: "amount"))
  var stonePrice: ExactDecimal?

  func validate() throws {
    if let stonePrice, stonePrice < .zero { throw ValidationError("--stone-price: a price is not below zero.") }
  }
}

extension SettingStyle: ExpressibleByArgument {}
