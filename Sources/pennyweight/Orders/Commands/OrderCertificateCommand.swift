import ArgumentParser
import Orders

/// `pennyweight order certificate`: a laboratory's report on a stone.
struct OrderCertificateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate", abstract: "Keep a laboratory's report on a stone of the piece.",
    discussion: """
      A house may name the laboratories that it takes. As many certificates as the accepted price charges must be kept \
      before the piece is sent.

      EXAMPLES
        pennyweight order certificate full-payment-bespoke-2026-0001 GIA 2141438171 --stone "1.02 ct round"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "The laboratory: GIA, IGI.")
  var laboratory: String

  @Argument(help: "The report's number.")
  var number: String

  @Option(help: ArgumentHelp("The stone that it is of.", valueName: "text"))
  var stone: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let certificate = Certificate(laboratory: laboratory, number: number, stone: stone)
    try await OrderDesk(options).give(.work(.recordCertificate(certificate)), to: id)
  }
}
