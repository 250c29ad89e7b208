import ArgumentParser
import English
import Journals
import Workshop

/// `pennyweight check`: whether the workshop's records are sound.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the workshop: the file, the vault, and every journal folded anew and compared.",
    discussion: """
      EXAMPLES
        pennyweight check
        pennyweight check --head

      \(ExitStatus.table)
      """)

  @OptionGroup var workshop: WorkshopOptions
  @Flag(help: "Print how far the workshop goes, in one line to be kept elsewhere, and check nothing.") var head = false

  func run() async throws {
    let folder = try await workshop.folder(.toRead)
    if head {
      let line = try await Refusing.awaiting { () async throws(CommandRefusal) in
        do throws(JournalError) { return try await folder.journals.head().description } catch {
          throw CommandRefusal(fault: error.description)
        }
      }
      return try StandardStream.output.write("\(line)\n")
    }
    let stored = try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(StorageTrouble) { return try await folder.check() } catch {
        throw CommandRefusal(fault: error.description)
      }
    }
    // What is known is said before anything else can end the check.
    for fault in stored { try Complaint.print("\(fault)") }
    let desk = Workshop(folder)
    let checked = try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(WorkshopRefusal) { return try await desk.checkJournals() } catch { throw CommandRefusal(error) }
    }
    for fault in checked.faults { try Complaint.print(fault.sentence) }
    let faults = stored.count + checked.faults.count
    guard faults == 0 else { throw ExitCode(ExitStatus.refused.rawValue) }
    let counted = [(JournalKind.order, "order"), (.afterSalesCase, "case"), (.account, "account")].map { kind, noun in
      let count = checked.counts[kind, default: 0]
      return "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    try StandardStream.output.write("\(counted.joined(separator: ", ")) folded anew: all as they were kept\n")
  }
}
