import Foundation
import Testing

/// What surrounds a workshop and is not as it should be: the clock, the rights of its folder, what the system gives.
@Suite struct `The surroundings of a workshop` {
  private let scratch: Scratch
  private let opening =
    "order open --house alona --client Ada --email ada@example.com --style ring --metal 18k --colour yellow --budget 900"

  init() throws { scratch = try Scratch() }

  private func run(_ line: String, clock: String? = nil) throws -> BuiltProgram.Outcome {
    try BuiltProgram.run(
      line.split(separator: " ").map(String.init), in: scratch.folder,
      environment: ["USER": "Mei"].merging(clock.map { ["PENNYWEIGHT_CLOCK": $0] } ?? [:]) { $1 })
  }

  /// Runs the program under a limit of the shell.
  private func limited(_ limit: String, _ line: String) throws -> (status: Int32, errors: String) {
    let process = Process()
    let errors = try scratch.file("errors")
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "ulimit \(limit); exec \"$0\" \(line)", BuiltProgram.url.path]
    process.currentDirectoryURL = scratch.folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return (status, try String(contentsOf: errors, encoding: .utf8))
  }

  @Test(arguments: [
    "account open a-1 --house ason --client Ada --email ada@example.com", "tick", "house adopt alona",
    "order assign alona-2026-0001 Mei",
  ]) func `a moment later than the clock by more than five minutes is not recorded`(line: String) throws {
    let clock = "2026-03-02T09:00:00Z"
    #expect(try run("\(opening) --as-of 2026-03-02T09:05:00Z", clock: clock).status == 0)
    let before = try run("check --head").output
    let ahead = try run("\(line) --as-of 2026-03-02T09:05:01Z", clock: clock)
    #expect(ahead.status == 65 && ahead.errors.contains("later than the clock"), "\(ahead)")
    #expect(try run("check --head").output == before)
    #expect(try run("\(line) --as-of 2026-03-02T09:05:01Z", clock: "2026-03-02T09:00:01Z").status == 0)
  }

  @Test func `a look ahead and a dry run are of any moment`() throws {
    let clock = "2026-03-02T09:00:00Z"
    #expect(try run(opening, clock: clock).status == 0)
    for line in ["order list", "due", "order show alona-2026-0001", "order assign alona-2026-0001 Mei --dry-run"] {
      let ahead = try run("\(line) --as-of 2031-01-01T00:00:00Z", clock: clock)
      #expect(ahead.status == 0, "\(line): \(ahead.errors)")
    }
  }

  @Test func `a clock that is no moment is told`() throws {
    let outcome = try run("order list", clock: "noon")
    #expect(outcome.status == 64 && outcome.errors.contains("PENNYWEIGHT_CLOCK: noon"), "\(outcome)")
  }

  @Test func `a folder that is open to others is told, and how to close it`() throws {
    #expect(try run(opening).errors.isEmpty)
    let folder = scratch.folder.appending(path: "workshop").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    let open = try run("order list")
    #expect(open.status == 0 && open.errors.contains("chmod go= workshop"), "\(open)")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    #expect(try run("order list").errors.isEmpty)
  }

  @Test func `a file that may not grow any further is a reason, and nothing is recorded in part`() throws {
    #expect(try run(opening).status == 0)
    for blocks in [1, 8, 64] {
      let limited = try limited("-f \(blocks)", "\(opening) --workshop workshop")
      #expect([0, 65].contains(limited.status), "\(blocks): \(limited)")
      #expect(limited.status == 0 || !limited.errors.isEmpty, "\(blocks): \(limited)")
    }
    #expect(try run("check").status == 0)
  }

  @Test(arguments: [100_000, 120_000, 130_000, 150_000, 200_000])
  func `no memory ends a command, which waits for none`(kilobytes: Int) throws {
    #expect(try run(opening).status == 0)
    let began = ContinuousClock.now
    let limited = try limited("-v \(kilobytes)", "order list")
    #expect(ContinuousClock.now - began < .seconds(60), "\(limited)")
    #expect(limited.status == 0 || !limited.errors.isEmpty || limited.status < 0, "\(limited)")
    #expect(try run("check").status == 0)
  }

  @Test func `a backup may be named with a slash, and takes away what a killed one left`() throws {
    #expect(try run(opening).status == 0)
    // What a killed backup leaves: no process has that number.
    try FileManager.default.createDirectory(
      at: scratch.folder.appending(path: "copy.incoming-999999999"), withIntermediateDirectories: false)
    let backup = try run("backup copy/")
    #expect(backup.status == 0, "\(backup)")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(names.contains("copy") && !names.contains { $0.contains("incoming") }, "\(names)")
  }
}
