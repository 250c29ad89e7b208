import Foundation
import Testing

/// The command line, which the application's answers are held against; it stands beside the bundle of the tests.
enum Program {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let url: URL = {
    #if os(Linux)
      let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      let besideTests = tests.deletingLastPathComponent().appending(path: "pennyweight")
      if FileManager.default.isExecutableFile(atPath: besideTests.path) { return besideTests }
    #endif
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
    return bundle.bundleURL.deletingLastPathComponent().appending(path: "pennyweight")
  }()

  /// What a command line that must succeed prints.
  static func output(
    _ line: String, workshop: String? = nil, location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let (output, complaint, status) = try run(line, workshop)
    #expect(status == 0, "\(line): \(complaint)", sourceLocation: location)
    return output
  }

  /// What a command line complains of that must end with a status.
  static func complaint(
    _ line: String, status wanted: Int32, location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let (_, complaint, status) = try run(line, nil)
    #expect(status == wanted, "\(line): \(complaint)", sourceLocation: location)
    return complaint
  }

  private static func run(
    _ line: String, _ workshop: String?
  ) throws -> (output: String, complaint: String, status: Int32) {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = url
    process.arguments =
      line.split(separator: " ").map(String.init) + (workshop.map { ["--workshop", $0] } ?? [])
    (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, output, errors)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, told, process.terminationStatus)
  }
}
