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
  func add(_ new: FixBook, _ confirmation: FixConfirmation) async throws {
    let added = try await added(new, confirmation.confirmedBecause)
    let known = new.fixes.count - added.fixes.count
    let names = added.fixes.map { "added \($0.id.printable)\n" }.joined()
    try StandardStream.output.write(names + (known > 0 ? "\(known) known already\n" : ""))
  }

  private func added(_ new: FixBook, _ reason: String?) async throws -> FixBook {
    guard let kept = try await kept(.toWriteOrNew) else {
      return try FixFile(named: fixes).add(new, confirmedBecause: reason)
    }
    return try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(WorkshopRefusal) {
        return try await kept.add(new, confirmedBecause: reason, asOf: .now())
      } catch {
        throw CommandRefusal(error)
      }
    }
  }

  private func kept(_ opening: WorkshopOpening) async throws -> Workshop? {
    guard let workshop else { return nil }
    var folder = WorkshopOptions()
    folder.workshop = workshop
    return try await folder.workshop(opening)
  }
}

/// The word of a person that a fix is right though it is far from the last.
struct FixConfirmation: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Why a fix is right that is more than 20 % from another of its day, or about 31.1 times less or more.",
      valueName: "text"))
  var confirmedBecause: String?

  /// How a fix that nobody would believe is added all the same.
  static let advice = "If it is right, confirm it with --confirmed-because and the reason."

  func validate() throws {
    guard let reason = confirmedBecause else { return }
    if reason.allSatisfy(\.isWhitespace) || reason.contains(where: \.isNewline) {
      throw ValidationError("--confirmed-because says on one line why the fix is right.")
    }
  }
}
