import Foundation
import Testing

@Suite struct `README` {
  /// A command after `$ ` and what it shows below it, up to the next command or the end of the block.
  struct Shown: CustomTestStringConvertible {
    let command: String
    let output: String

    var testDescription: String { command }
  }

  static let shown: [Shown] = {
    guard let text = try? String(contentsOf: BuiltProgram.root.appending(path: "README.md"), encoding: .utf8) else {
      return []
    }
    return text.matches(of: /(?s)```console\n(.*?)```/).flatMap { block in
      block.output.1.split(separator: "$ pennyweight ").map { part in
        let command = part.prefix { $0 != "\n" }
        return Shown(command: String(command), output: String(part.dropFirst(command.count + 1)))
      }
    }
  }()

  @Test func `shows what the program prints`() { #expect(Self.shown.count >= 4) }

  @Test(arguments: shown) func `shows just what is printed`(shown: Shown) throws {
    let outcome = try BuiltProgram.run(shown.command.split(separator: " ").map(String.init))
    #expect(outcome.output + outcome.errors == shown.output)
  }

  @Test func `lists every exit status as help does`() throws {
    let text = try String(contentsOf: BuiltProgram.root.appending(path: "README.md"), encoding: .utf8)
    let help = try BuiltProgram.run(["--help"]).output
    let statuses = help.matches(of: /(?m)^  (\d+) +(\S.*)$/)
    #expect(statuses.count == 7)
    for status in statuses {
      #expect(text.contains("| \(status.output.1) | \(status.output.2) |"), "\(status.output.0)")
    }
  }
}
