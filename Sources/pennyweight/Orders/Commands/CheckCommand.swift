import ArgumentParser
import Workshop
import WorkshopStore

/// `pennyweight check`: whether the workshop's records are sound.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the workshop: the file, the vault, and every order folded anew and compared.",
    discussion: """
      EXAMPLES
        pennyweight check

      \(ExitStatus.table)
      """)

  @OptionGroup var workshop: WorkshopOptions

  func run() throws {
    let folder = try workshop.folder(.toRead)
    let stored = try Refusing.ending { () throws(DraftRefusal) in
      do throws(StorageTrouble) { return try folder.check() } catch { throw DraftRefusal(fault: error.description) }
    }
    let desk = Workshop(records: folder.journals, vault: folder.vault)
    let checked = try Refusing.ending { () throws(DraftRefusal) in
      do throws(WorkshopRefusal) { return try desk.checkOrders() } catch { throw DraftRefusal(error) }
    }
    for fault in stored { try Complaint.print("\(fault)") }
    for fault in checked.faults { try Complaint.print(fault.description) }
    let faults = stored.count + checked.faults.count
    guard faults == 0 else { throw ExitCode(ExitStatus.refused.rawValue) }
    try StandardStream.output.write("\(checked.orders) orders folded anew: all as they were kept\n")
  }
}
