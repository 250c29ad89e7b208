import Foundation
import Testing

@Suite struct `README and docs` {
  /// A command after `$ ` and what it shows below it, up to the next command or the end of the block.
  struct Shown: CustomTestStringConvertible {
    let command: String
    let output: String

    var testDescription: String { command }
  }

  /// README and every page of docs, by its path from the root.
  static let pages: [String] = {
    let docs = try? FileManager.default.contentsOfDirectory(atPath: BuiltProgram.root.appending(path: "docs").path)
    return ["README.md"] + (docs ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: BuiltProgram.root.appending(path: path), encoding: .utf8)
  }

  static let shown: [Shown] = pages.flatMap { page in
    ((try? text(page)) ?? "").matches(of: /(?s)```console\n(.*?)```/).flatMap { block in
      block.output.1.split(separator: "$ pennyweight ").map { part in
        let command = part.prefix { $0 != "\n" }
        return Shown(command: String(command), output: String(part.dropFirst(command.count + 1)))
      }
    }
  }

  @Test func `are short at the front door`() throws {
    #expect(try Self.text("README.md").split(separator: "\n", omittingEmptySubsequences: false).count <= 250)
  }

  @Test func `show excerpts of the sample orders as they are`() throws {
    let excerpt = /(?s)<!-- (\S+) from "(.*?)" to "(.*?)" -->\n```\w+\n(.*?)\n```/
    let shown = try Self.pages.flatMap { try Self.text($0).matches(of: excerpt).map(\.output) }
    #expect(shown.count >= 4)
    for (_, file, first, last, block) in shown {
      let lines = try Self.text(String(file)).split(separator: "\n", omittingEmptySubsequences: false)
      let start = try #require(lines.lastIndex { $0.contains(first) })
      let end = try #require(lines[start...].firstIndex { $0.contains(last) })
      #expect(block == lines[start...end].joined(separator: "\n"))
    }
  }

  @Test func `show what the program prints`() { #expect(Self.shown.count >= 12) }

  @Test(arguments: shown) func `show just what is printed`(shown: Shown) throws {
    let outcome = try BuiltProgram.run(shown.command.split(separator: " ").map(String.init))
    #expect(outcome.output + outcome.errors == shown.output)
  }

  @Test func `list every exit status as help does`() throws {
    let text = try Self.text("docs/programs.md")
    let help = try BuiltProgram.run(["--help"]).output
    let statuses = help.matches(of: /(?m)^  (\d+) +(\S.*)$/)
    #expect(statuses.count == 9)
    for status in statuses {
      #expect(text.contains("| \(status.output.1) | \(status.output.2) |"), "\(status.output.0)")
    }
  }
}
