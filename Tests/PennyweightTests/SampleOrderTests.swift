import Foundation
import Testing

@Suite struct `The sample orders` {
  static let names = [
    "alona", "alona-bulk", "full-payment-bespoke", "ten-dollar-customization", "ason", "made-to-order",
  ]

  @Test(arguments: names) func `run from intake to closed and print just what is kept beside them`(name: String) throws
  {
    let scratch = try Scratch()
    let outcome = try SampleOrder.run(name, workshop: scratch.folder.appending(path: "workshop").path, scratch)
    let kept = try String(contentsOf: BuiltProgram.root.appending(path: "SampleOrders/\(name).txt"), encoding: .utf8)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == kept)
  }

  @Test func `are sound when checked, backed up and restored`() throws {
    let scratch = try Scratch()
    let workshop = scratch.folder.appending(path: "workshop").path
    let copy = scratch.folder.appending(path: "copy").path
    _ = try SampleOrder.run("alona", workshop: workshop, scratch)
    let checked = try BuiltProgram.run(["check", "--workshop", workshop])
    #expect(checked.status == 0)
    #expect(checked.output == "1 order, 0 cases, 0 accounts folded anew: all as they were kept\n")
    #expect(try BuiltProgram.run(["backup", copy, "--workshop", workshop]).status == 0)
    let shown = ["order", "log", "alona-2026-0001", "--workshop"]
    #expect(try BuiltProgram.run(shown + [copy]).output == BuiltProgram.run(shown + [workshop]).output)
  }

  @Test func `refuse a command that comes too early, in words, and change nothing`() throws {
    let scratch = try Scratch()
    let workshop = ["--workshop", scratch.folder.appending(path: "workshop").path]
    let opened = try BuiltProgram.run(
      ["order", "open", "--client", "Ada", "--email", "ada@example.com", "--by", "Mei"] + workshop)
    let name = try #require(opened.output.split(whereSeparator: \.isNewline).first.map(String.init))
    let before = try BuiltProgram.run(["order", "log", name] + workshop).output
    let early = try BuiltProgram.run(["order", "start", name] + workshop)
    #expect(early.status == 65 && early.output.isEmpty)
    #expect(early.errors.contains("Assign an account specialist first. [H0-01]"))
    #expect(try BuiltProgram.run(["order", "log", name] + workshop).output == before)
  }
}

/// A sample order, run as a person runs it.
enum SampleOrder {
  static func run(_ name: String, workshop: String, _ scratch: Scratch) throws -> BuiltProgram.Outcome {
    let (output, errors) = (try scratch.file("\(name).out"), try scratch.file("\(name).err"))
    let process = Process()
    process.executableURL = BuiltProgram.root.appending(path: "SampleOrders/\(name).sh")
    process.currentDirectoryURL = BuiltProgram.root
    let path = BuiltProgram.url.deletingLastPathComponent().path
    process.environment = ProcessInfo.processInfo.environment.merging([
      "PATH": path + ":/usr/bin:/bin", "PENNYWEIGHT_WORKSHOP": workshop,
    ]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return BuiltProgram.Outcome(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }
}
