import Foundation
import Testing

/// What is recorded stays recorded, whatever becomes of what is printed; and nothing invites to do it twice.
@Suite struct `A recorded command` {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let opened = try run("order open --house alona --client Ada --email ada@example.com --id a-1")
    #expect(opened.status == 0, "\(opened.errors)")
  }

  private func run(_ line: String, output: FileHandle? = nil, input: String = "") throws -> BuiltProgram.Outcome {
    try BuiltProgram.run(
      line.split(separator: " ").map(String.init), in: scratch.folder, environment: ["USER": "Mei"], output: output,
      input: input)
  }

  private func full() throws -> FileHandle { try #require(FileHandle(forWritingAtPath: "/dev/full")) }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["order note a-1 hello", "order note a-1 hello --json"])
  func `says that it is recorded where what it gave cannot be printed`(line: String) throws {
    let outcome = try run(line, output: full())
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("The command is recorded: do not repeat it."), "\(outcome.errors)")
    #expect(!outcome.errors.contains("run it again"))
    #expect(try run("order log a-1").output.contains("hello"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["order list", "order show a-1", "order note a-1 hello --dry-run"])
  func `is none where a reading cannot be printed, which may be repeated`(line: String) throws {
    let outcome = try run(line, output: full())
    #expect(outcome.status == 74 && outcome.errors.contains("run it again"), "\(outcome.errors)")
  }

  @Test func `under a key is held against a password that came on standard input, too`() throws {
    #expect(try run("account open a-9 --house alona --client Ada --email ada@example.com").status == 0)
    let line = "account edit a-9 --password --key pw"
    #expect(try run(line, input: "the first secret\n").status == 0)
    let again = try run(line, input: "the first secret\n")
    #expect(again.status == 0 && again.output.contains("given before"), "\(again.errors)")
    let other = try run(line, input: "another secret\n")
    #expect(other.status == 65 && other.errors.contains("was used before for another command"), "\(other.errors)")
  }

  @Test func `under a key is the same command in other words`() throws {
    let words = ["order note a-1 hello --key n1", "order note --key n1 a-1 hello", "order note a-1 --key=n1 hello"]
    let outcomes = try words.map { try run($0) }
    #expect(outcomes.allSatisfy { $0.status == 0 }, "\(outcomes.map(\.errors))")
    #expect(try run("order log a-1").output.split(separator: "hello").count == 2)
    let other = try run("order note a-1 goodbye --key n1")
    #expect(other.status == 65 && other.errors.contains("was used before for another command"))
  }
}
