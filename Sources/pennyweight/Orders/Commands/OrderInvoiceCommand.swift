import ArgumentParser
import Documents
import OrderDocuments
import Orders

/// `pennyweight order invoice`: the final invoice on paper.
struct OrderInvoiceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invoice",
    abstract: "Write the final invoice: estimate against actual, line by line, and what is due.",
    discussion: """
      EXAMPLES
        pennyweight order invoice alona-2026-0001 --pdf invoice.pdf

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("Write it as PDF.", valueName: "file"))
  var pdf: String?

  @Option(help: ArgumentHelp("Write it as one HTML file.", valueName: "file"))
  var html: String?

  @Option(help: "The sheet of the PDF.")
  var sheet = PaperSize.a4

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options, opening: .toRead)
    let order = try await desk.order(id).order
    let policy = try await desk.policy(of: order)
    guard let invoice = FinalInvoice(order, house: [policy.name], asOf: desk.asOf) else {
      throw ValidationError("\(id) has no final price yet; `order settle` calculates it.")
    }
    let papers = try PaperFiles(pdf: pdf, html: html, sheet: sheet).papers(invoice.document)
    for paper in papers { try OutputFile.write(paper.bytes, to: paper.file) }
  }

  func validate() throws {
    if pdf == nil && html == nil { throw ValidationError("Give --pdf or --html.") }
  }
}
