import Foundation

/// A folder of a test's own that goes when the test lets go of it.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "pennyweight-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// An empty file, or one with some bytes; folders in its name are made.
  @discardableResult
  func file(_ name: String, _ bytes: some Sequence<UInt8> = []) throws -> URL {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url
  }

  /// A text file.
  @discardableResult
  func file(_ name: String, text: String) throws -> URL { try file(name, text.utf8) }
}
