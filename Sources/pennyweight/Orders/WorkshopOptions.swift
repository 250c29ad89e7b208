import ArgumentParser
import Journals
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

  /// The folder, opened.
  func folder(_ opening: WorkshopOpening = .toWrite) async throws -> WorkshopFolder {
    try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(StorageTrouble) { return try await open(opening) } catch {
        throw CommandRefusal(fault: error.description, status: error.kind == .locked ? .tryAgain : .refused)
      }
    }
  }

  /// The use cases over the folder.
  func workshop(_ opening: WorkshopOpening = .toWrite) async throws -> Workshop {
    try await Workshop(folder(opening))
  }

  /// Opens the folder; one that an earlier version wrote is brought up to date first, also where it is only read.
  private func open(_ opening: WorkshopOpening) async throws(StorageTrouble) -> WorkshopFolder {
    do {
      let folder = try await WorkshopFolder.open(path, opening)
      if try await Workshop(folder).isProjected() { return folder }
    } catch let trouble as StorageTrouble where opening == .toRead && trouble.kind == .olderSchema {
    } catch {
      throw StorageTrouble(unwrapping: error, at: path)
    }
    do {
      let older = try await WorkshopFolder.open(path, .toWrite)
      try await Workshop(older).project()
      return opening == .toRead ? try await WorkshopFolder.open(path, .toRead) : older
    } catch {
      throw StorageTrouble(unwrapping: error, at: path)
    }
  }
}

extension Workshop {
  /// The use cases over a folder.
  init(_ folder: WorkshopFolder) { self.init(records: folder.journals, models: folder.vault) }
}
