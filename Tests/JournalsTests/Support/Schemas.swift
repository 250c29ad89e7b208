import Foundation

/// The workshop's file as each published version of its tables was, with two events in `order/1`.
///
/// Written by `sqlite3 workshop.sqlite .dump` from a file of that version, and never changed afterwards.
enum Schemas {
  struct Old {
    let name: String
    let statements: String
  }

  /// The file that has every migration of today.
  static let newest = "5-the-unchained-part"

  static func all() throws -> [Old] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Schemas")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      Old(
        name: String(name.dropLast(4)),
        statements: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }
}
