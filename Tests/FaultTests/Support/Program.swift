import Foundation

/// The built program, run beside the tests with or without faults.
enum Program {
  /// How a run ended: its status, below zero for the signal that ended it.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// How long a run may take before it counts as hanging.
  static let patience: TimeInterval = 60

  /// The status that stands for a run that had to be ended.
  static let hung: Int32 = -1000

  private static let url = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "pennyweight")

  /// Runs one command line; words with blanks stand between single quotes.
  static func run(_ line: String, in folder: String, _ environment: [String: String] = [:]) throws -> Outcome {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = url
    process.arguments = words(line)
    process.currentDirectoryURL = URL(filePath: folder)
    let own = ["USER": "Mei", "TZ": "UTC", "PENNYWEIGHT_WORKSHOP": "\(folder)/workshop"].merging(environment) { $1 }
    process.environment = ProcessInfo.processInfo.environment.merging(own) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try file(scratch.path("output"))
    process.standardError = try file(scratch.path("errors"))
    try process.run()
    let began = Date()
    let ending = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: ending)
    process.waitUntilExit()
    ending.cancel()
    let ended = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    let status = Date().timeIntervalSince(began) < patience ? ended : hung
    return Outcome(
      status: status, output: try text(scratch.path("output")), errors: try text(scratch.path("errors")))
  }

  /// Runs one command line whose call of a number meets a fault.
  static func run(_ line: String, in folder: String, _ fault: Fault, at call: Int) throws -> Outcome {
    try run(
      line, in: folder,
      [
        "LD_PRELOAD": Preload.library.get(), "FAULT_FOLDER": "\(folder)/workshop", "FAULT_AT": "\(call)",
        "FAULT_DO": fault.rawValue,
      ])
  }

  /// Runs one command line, whose calls are added to a file.
  static func run(_ line: String, in folder: String, addingCallsTo log: String) throws -> Outcome {
    try run(
      line, in: folder,
      ["LD_PRELOAD": Preload.library.get(), "FAULT_FOLDER": "\(folder)/workshop", "FAULT_LOG": log])
  }

  private static func words(_ line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(whereSeparator: \.isWhitespace).map(String.init) : [String(part)]
    }
  }

  private static func file(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }
}
