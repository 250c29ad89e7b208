import ArgumentParser
import Quantities
import Quoting
import Workshop
import WorkshopFolder

/// Which fixes are meant: those of a file, or those that a workshop keeps.
struct FixFileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The file of fixes, in place of the user's own.", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var fixes: String?

  @Option(
    help: ArgumentHelp("The workshop that keeps them for its orders, in place of a file.", valueName: "folder"),
    completion: .directory)
  var workshop: String?

  func validate() throws {
    if fixes != nil && workshop != nil { throw ValidationError("--fixes and --workshop exclude each other.") }
  }

  /// All of them, in the order in which they were added.
  func read() async throws -> FixBook {
    if let kept = try await kept(.toRead) {
      return try await Refusing.awaiting { () async throws(CommandRefusal) in
        do throws(WorkshopRefusal) { return try await kept.fixes() } catch { throw CommandRefusal(error) }
      }
    }
    return try Refusing.ending { () throws(CommandRefusal) in try FixFile(named: fixes).read() }
  }

  /// Adds fixes and says which were new.
  func add(_ new: FixBook) async throws {
    let added = try await added(new)
    let known = new.fixes.count - added.fixes.count
    let names = added.fixes.map { "added \($0.id.printable)\n" }.joined()
    try StandardStream.output.write(names + (known > 0 ? "\(known) known already\n" : ""))
  }

  private func added(_ new: FixBook) async throws -> FixBook {
    guard let kept = try await kept(.toWriteOrNew) else { return try FixFile(named: fixes).add(new) }
    return try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(WorkshopRefusal) { return try await kept.add(new, asOf: .now()) } catch { throw CommandRefusal(error) }
    }
  }

  private func kept(_ opening: WorkshopOpening) async throws -> Workshop? {
    guard let workshop else { return nil }
    var folder = WorkshopOptions()
    folder.workshop = workshop
    return try await folder.workshop(opening)
  }
}
