import ArgumentParser
import Orders
import Quantities

/// `pennyweight case material`: tell the client what metal a remedy takes.
struct CaseMaterialCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "material", abstract: "Tell the client what metal a remedy takes.",
    discussion: """
      EXAMPLES
        pennyweight case material a-2026-0001.case-1 0.30g --per-gram 70

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Argument(help: "The grams.")
  var grams: ScaleFigure

  @Option(help: ArgumentHelp("What a gram costs.", valueName: "amount"))
  var perGram: ExactDecimal

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    try await CaseDesk(options).give(
      .remedy(.tellMaterial(AddedMaterial(grams: grams.grams, perGram: perGram))), to: id)
  }
}
