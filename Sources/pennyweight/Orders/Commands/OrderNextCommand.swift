import ArgumentParser
import English
import Orders
import Payloads
import Quantities
import Workshop

/// `pennyweight order next`: what may be done with an order now.
struct OrderNextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Show what comes next with its command, what has to wait and why, and what a request would come to.",
    discussion: """
      Words in capitals are yours to fill in.

      EXAMPLES
        pennyweight order next alona-2026-0001

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options, opening: .toRead)
    let found = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.possibilities(of: id, asOf: desk.asOf)
    }
    let text =
      options.json
      ? try JSONText.text(PossibilitiesPayload(found, commands: found.commands)) : found.text(.fitting(.output))
    try StandardStream.output.write(text)
  }
}

extension Possibilities {
  /// What may be done, for people.
  fileprivate func text(_ style: Style) -> String {
    let now = [("next", next.words)] + commands.map { ("", "pennyweight order \($0)") }
    let open = order.outstanding.minorUnits
    let amount = Money(minorUnits: abs(open), order.currency)
    let balance = open == 0 ? [] : [("balance", open > 0 ? "the client owes \(amount)" : "the house owes \(amount)")]
    let waiting = later.map { ($0.gate.words, "waits: \($0.missing.sentence) [\($0.rules.shown)]") }
    let requests = self.requests.map { verdict in
      let money = verdict.givesBack.minorUnits > 0 ? "; given back \(verdict.givesBack), kept \(verdict.keeps)" : ""
      return (verdict.request.rawValue, "\(verdict.outcome.sentence)\(money) [\(verdict.rules.shown)]")
    }
    return style(.heading, order.id.text) + "\n"
      + LabelledLines.text((balance + now + waiting + requests).map { (label: $0.0, fact: $0.1) })
  }
}
