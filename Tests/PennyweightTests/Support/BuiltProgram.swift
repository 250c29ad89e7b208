import Foundation

/// The built program, run as a person or another program runs it.
enum BuiltProgram {
  /// How a run ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// The output as JSON objects, one for each draft.
    var objects: [[String: Any]] {
      get throws {
        let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
        guard let objects = value as? [[String: Any]] else { throw CocoaError(.coderReadCorrupt) }
        return objects
      }
    }
  }

  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program stands beside the bundle of its tests.
  static let url: URL = {
    #if os(Linux)
      let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      let besideTests = tests.deletingLastPathComponent().appending(path: "pennyweight")
      if FileManager.default.isExecutableFile(atPath: besideTests.path) { return besideTests }
    #endif
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
    return bundle.bundleURL.deletingLastPathComponent().appending(path: "pennyweight")
  }()

  /// Runs the program to its end; its streams go through files, so that no pipe can fill up.
  static func run(
    _ arguments: [String], in folder: URL = root, environment: [String: String] = [:], output: FileHandle? = nil,
    input: String = ""
  ) throws -> Outcome {
    let scratch = try Scratch()
    let (outputFile, errorFile) = (try scratch.file("output"), try scratch.file("errors"))
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput =
      input.isEmpty ? FileHandle.nullDevice : try FileHandle(forReadingFrom: scratch.file("input", text: input))
    process.standardOutput = try output ?? FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try String(contentsOf: outputFile, encoding: .utf8),
      errors: try String(contentsOf: errorFile, encoding: .utf8))
  }
}
