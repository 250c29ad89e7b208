import ArgumentParser
import English
import HousePolicies
import Orders
import Quantities
import Workshop

/// `pennyweight tick`: carry out the deadlines that act by themselves.
struct TickCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick",
    abstract: "Carry out every deadline that acts by itself and has passed: payment windows, disputes.",
    discussion: """
      An order ends where its payment window passed, a case closes where no response came in time. A second tick at the
      same moment does nothing. Reading never acts; run this from a timer.

      EXAMPLES
        pennyweight tick
        pennyweight tick --as-of 2026-03-03T09:00:00.001Z --dry-run

      \(ExitStatus.table)
      """)

  @OptionGroup var folder: WorkshopOptions

  @Option(help: ArgumentHelp("The moment in UTC; now by default.", valueName: "time"))
  var asOf: UTCInstant?

  @Flag(help: "Show what would happen and write nothing.")
  var dryRun = false

  func run() async throws {
    if !dryRun { try asOf?.refuseAhead() }
    let workshop = try await folder.workshop()
    let moment = asOf ?? .now()
    let ticked = try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(WorkshopRefusal) { return try await workshop.tick(asOf: moment, dryRun: dryRun) } catch {
        throw CommandRefusal(error)
      }
    }
    let lines =
      ticked.orders.flatMap { one in one.entries.map { Self.line("\(one.order)", $0.sentence, $0.rules) } }
      + ticked.cases.flatMap { one in one.entries.map { Self.line("\(one.id)", $0.sentence, $0.rules) } }
    let none = ticked.isEmpty ? "nothing was due\n" : ""
    let unwritten = dryRun && !ticked.isEmpty ? "nothing was written\n" : ""
    try StandardStream.output.write(lines.joined() + none + unwritten)
  }

  private static func line(_ name: String, _ sentence: String, _ rules: [RuleID]) -> String {
    "\(name)  \(sentence)\(rules.isEmpty ? "" : " [\(rules.shown)]")\n"
  }
}
