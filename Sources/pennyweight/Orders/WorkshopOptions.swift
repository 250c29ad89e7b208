import ArgumentParser
import Journals
import OpenedWorkshop
import Workshop
import WorkshopFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which workshop is meant: the folder with its journals and models.
struct WorkshopOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The workshop's folder; by default $PENNYWEIGHT_WORKSHOP, else ./workshop.", valueName: "folder"),
    completion: .directory)
  var workshop: String?

  /// The folder's path.
  var path: String {
    if let workshop { return workshop }
    guard let named = getenv("PENNYWEIGHT_WORKSHOP") else { return "workshop" }
    return String(cString: named)
  }

  /// The folder, opened; where it is open to others too, that is told.
  func folder(_ opening: WorkshopOpening = .toWrite) async throws -> WorkshopFolder {
    let folder = try await opened(opening)
    if folder.isOpenToOthers {
      try Complaint.print(
        "\(path): other users of this machine may open it. Make it its owner's alone: chmod go= \(path)")
    }
    return folder
  }

  private func opened(_ opening: WorkshopOpening) async throws -> WorkshopFolder {
    try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(StorageTrouble) { return try await WorkshopFolder.openUpToDate(path, opening) } catch {
        throw CommandRefusal(fault: error.description, status: error.kind == .locked ? .tryAgain : .refused)
      }
    }
  }

  /// The use cases over the folder.
  func workshop(_ opening: WorkshopOpening = .toWrite) async throws -> Workshop {
    try await Workshop(folder(opening))
  }
}
