import ArgumentParser
import Journals
import Workshop

/// `pennyweight backup`: a copy of the workshop while others go on writing.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the workshop as it stands into a new folder, while others go on writing, and check the copy.",
    discussion: """
      The copy is a workshop's folder like any other: to restore, use it in place of the broken one.

      EXAMPLES
        pennyweight backup /mnt/backups/2026-03-02

      \(ExitStatus.table)
      """)

  @Argument(help: "The new folder.", completion: .directory)
  var destination: String

  @OptionGroup var workshop: WorkshopOptions

  func run() async throws {
    let folder = try await workshop.folder(.toRead)
    let report = try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(StorageTrouble) { return try await folder.backup(to: destination) } catch {
        throw CommandRefusal(fault: error.description)
      }
    }
    try StandardStream.output.write(
      "\(report.path): \(report.journals) journals with \(report.events) events, \(report.models) kept files\n")
    for fault in report.faults { try Complaint.print("\(fault)") }
    if !report.faults.isEmpty { throw ExitCode(ExitStatus.refused.rawValue) }
  }
}
