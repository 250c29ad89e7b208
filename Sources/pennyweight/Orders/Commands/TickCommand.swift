import ArgumentParser
import Orders
import Quantities
import Workshop

/// `pennyweight tick`: carry out the deadlines that act by themselves.
struct TickCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick",
    abstract: "Carry out every deadline that acts by itself and has passed: payment windows, disputes.",
    discussion: """
      A second tick at the same moment does nothing. Reading an order never acts; run this from a timer.

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

  func run() throws {
    let workshop = try folder.workshop()
    let moment = asOf ?? .now()
    let ticked = try Refusing.ending { () throws(DraftRefusal) in
      do throws(WorkshopRefusal) { return try workshop.tick(asOf: moment, dryRun: dryRun) } catch {
        throw DraftRefusal(error)
      }
    }
    let lines = ticked.flatMap { one in
      one.entries.map { "\(one.order)  \($0.sentence)\($0.rules.isEmpty ? "" : " [\($0.rules.shown)]")\n" }
    }
    let none = lines.isEmpty ? "nothing was due\n" : ""
    try StandardStream.output.write(lines.joined() + none + (dryRun && !lines.isEmpty ? "nothing was written\n" : ""))
  }
}
