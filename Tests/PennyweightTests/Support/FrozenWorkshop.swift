import Foundation
import Testing

/// A workshop that an earlier version wrote, copied to a place of a test's own; Tests/Frozen/README.md tells of them.
struct FrozenWorkshop {
  /// A command line and all that it printed, its exit status at the end where that is not 0.
  struct Printed {
    let line: String
    let text: String
  }

  private let desk: CommandDesk
  private let frozen: URL

  /// Every version and house of which a folder is kept: `0.1.0/alona`.
  static let all: [String] = {
    let place = BuiltProgram.root.appending(path: "Tests/Frozen")
    func folders(in folder: URL) -> [String] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.filter { FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/").path) }.sorted()
    }
    return folders(in: place).flatMap { version in
      folders(in: place.appending(path: version)).map { "\(version)/\($0)" }
    }.filter { FileManager.default.fileExists(atPath: place.appending(path: "\($0)/workshop").path) }
  }()

  /// Copies a folder, and the models and lists that its commands name.
  init(_ name: String) throws {
    desk = try CommandDesk()
    frozen = BuiltProgram.root.appending(path: "Tests/Frozen/\(name)")
    let folder = desk.scratch.folder
    try FileManager.default.copyItem(at: frozen.appending(path: "workshop"), to: folder.appending(path: "workshop"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: folder.appending(path: "workshop").path)
    // Git keeps no empty folder: a workshop without models has its vault made.
    try FileManager.default.createDirectory(
      at: folder.appending(path: "workshop/vault"), withIntermediateDirectories: true)
    let models = frozen.deletingLastPathComponent().appending(path: "models")
    for file in try FileManager.default.contentsOfDirectory(atPath: models.path) {
      try FileManager.default.copyItem(at: models.appending(path: file), to: folder.appending(path: file))
    }
  }

  /// What a file beside the workshop keeps: `shown`, `answered`, `continued`.
  func printed(_ file: String) throws -> [Printed] {
    let text = try String(contentsOf: frozen.appending(path: "\(file).txt"), encoding: .utf8)
    let prompt = "$ pennyweight "
    var all: [Printed] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix(prompt) {
        all.append(Printed(line: String(line.dropFirst(prompt.count)), text: ""))
      } else {
        let last = try #require(all.last, "\(file).txt begins with a command")
        all[all.count - 1] = Printed(line: last.line, text: last.text + String(line) + "\n")
      }
    }
    return all
  }

  /// What the program prints now of a command line.
  func run(_ line: String) throws -> String {
    let outcome = try desk.run(line, by: "Mei", input: "a new password of 2026\n")
    return outcome.output + outcome.errors + (outcome.status == 0 ? "" : "exit status \(outcome.status)\n")
  }
}
