import Foundation
import Journals
import Testing
import WorkshopFolder

/// A folder of a test's own, removed at the end of its life.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "pennyweight-store-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a name in the folder.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// A new workshop in it.
  func workshop(_ name: String = "workshop") async throws -> WorkshopFolder {
    try await WorkshopFolder.open(path(name), .new)
  }

  /// A file of these bytes in it.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: URL(filePath: path(name)))
    return path(name)
  }

  /// Every name below the folder, sorted.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path(folder)).sorted()
  }
}

/// Somebody who writes to the workshop in a scratch folder through a connection of their own.
struct ScratchWriter {
  private let scratch: Scratch

  init(_ scratch: Scratch) { self.scratch = scratch }

  /// Appends one event to a journal that there is not yet.
  func append(_ journal: JournalName) async throws {
    let folder = try await WorkshopFolder.open(scratch.path("workshop"), .toRead)
    _ = try await folder.journals.events(of: journal)
    let writing = try await WorkshopFolder.open(scratch.path("workshop"), .toWrite)
    try await writing.journals.append(journal, at: 0, [event("1")])
  }
}
