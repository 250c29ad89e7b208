import Foundation

/// The project's own files, as they stand in the folder that the tests were built from.
enum Project {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A text file by its path from the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The files below a folder that end so, as paths from the root, sorted; build folders are left out.
  static func files(in folder: String, ending: String) -> [String] {
    let base = folder.isEmpty ? root : root.appending(path: folder)
    guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { path in path.hasSuffix(ending) && !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }.sorted()
  }
}
