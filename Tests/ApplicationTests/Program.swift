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
  static func output(_ line: String, workshop: String, location: SourceLocation = #_sourceLocation) throws -> String {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = url
    process.arguments = line.split(separator: " ").map(String.init) + ["--workshop", workshop]
    (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, output, errors)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(line): \(told)", sourceLocation: location)
    return text
  }
}
