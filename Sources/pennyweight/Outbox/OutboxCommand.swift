import ArgumentParser
import HousePolicies
import Orders
import Payloads
import Quantities
import Workshop

/// `pennyweight outbox`: what clients are to be written.
struct OutboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox",
    abstract: "List what clients are to be written: over all orders, cases and accounts, oldest first.",
    discussion: """
      Each message is an event of its journal and is never changed. Its place, the journal's name and the entry's number,
      is its own for ever: a sender notes the places that it has sent. Nothing is sent by this program.

      EXAMPLES
        pennyweight outbox
        pennyweight outbox --since 2026-03-01T00:00:00Z --json

      \(ExitStatus.table)
      """)

  @Option(help: ArgumentHelp("Only from this moment on, in UTC.", valueName: "time"))
  var since: UTCInstant?

  @Flag(help: "Print JSON, for programs.")
  var json = false

  @OptionGroup(title: "Workshop") var folder: WorkshopOptions

  func run() async throws {
    let workshop = try await folder.workshop(.toRead)
    let messages = try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(WorkshopRefusal) { return try await workshop.outbox(since: since) } catch {
        throw CommandRefusal(error)
      }
    }
    let text =
      json ? try JSONText.text(messages.map(OutboxPayload.init)) : OrderTables.text(messages, .fitting(.output))
    try StandardStream.output.write(text)
  }
}
