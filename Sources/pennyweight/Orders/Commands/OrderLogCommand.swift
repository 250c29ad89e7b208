import ArgumentParser
import English
import Orders
import Payloads

/// `pennyweight order log`: an order's journal, entry by entry, with its postings.
struct OrderLogCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print an order's journal: every entry with who, when, under which rule, and its postings.",
    discussion: """
      EXAMPLES
        pennyweight order log alona-2026-0001
        pennyweight order log alona-2026-0001 --json

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let entries = try await OrderDesk(options, opening: .toRead).order(id).entries
    if options.json { return try StandardStream.output.write(JSONText.text(entries)) }
    let lines = entries.enumerated().map { index, entry in
      let rules = entry.rules.isEmpty ? "" : " [\(entry.rules.shown)]"
      let head = "\(index + 1)  \(entry.at)  \(entry.by.role.words) \(entry.by.name)  \(entry.event.name)"
      let postings = entry.event.transfers.map { transfer in
        "     \(transfer.amount)  \(transfer.debit.rawValue) / \(transfer.credit.rawValue)\n"
      }
      let evidence = entry.by.clientEvidence.map { "     in the client's name, on evidence: \($0)\n" } ?? ""
      return "\(head)\(rules)\n     \(entry.sentence)\n" + evidence + postings.joined()
    }
    try StandardStream.output.write(lines.joined())
  }
}
