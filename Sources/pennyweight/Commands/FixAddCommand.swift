import ArgumentParser
import Quantities
import Quoting

/// `pennyweight fix add`: one fix, typed.
struct FixAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add one fix.",
    discussion: """
      EXAMPLES
        pennyweight fix add gold 4123.45 --currency USD --source "LBMA PM"
        pennyweight fix add silver 49.30 --currency USD --source desk --time 2026-03-02T10:00:00Z --id ag-monday
        pennyweight fix add gold 4123.45 --currency USD --source "LBMA PM" --workshop workshop

      \(ExitStatus.table)
      """)

  @Argument(help: "The metal.")
  var metal: PreciousMetal

  @Argument(help: "The price of a troy ounce.")
  var price: ExactDecimal

  @Option(help: "The currency, by its code of ISO 4217.")
  var currency: Currency

  @Option(help: "Who published it.")
  var source: String

  @Option(help: ArgumentHelp("When it held, in UTC; now by default.", valueName: "time"))
  var time: UTCInstant?

  @Option(help: ArgumentHelp("Its name; by default metal, currency and time.", valueName: "id"))
  var id: String?

  @OptionGroup var confirmation: FixConfirmation
  @OptionGroup var file: FixFileOptions

  func run() async throws {
    let time = self.time ?? .now()
    let name = id ?? MetalFix.name(metal, currency, time)
    guard
      let fix = MetalFix(
        id: name, metal: metal, currency: currency, pricePerTroyOunce: price, time: time, source: source)
    else {
      throw ValidationError("A fix needs a price of more than zero, a source and a name that is not empty.")
    }
    try await file.add(FixBook([fix]), confirmation)
  }

  func validate() throws {
    if price <= .zero { throw ValidationError("\(price) is no price of a troy ounce; give more than zero.") }
    let isPlain = (source + (id ?? "")).allSatisfy { !$0.isNewline }
    if source.isEmpty || id == "" || !isPlain {
      throw ValidationError("--source and --id are words on one line; they must say something.")
    }
  }
}
