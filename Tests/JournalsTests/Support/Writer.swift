import Foundation

/// The program `journal-writer`, run beside the tests.
final class Writer {
  private let process = Process()
  private let output = Pipe()
  private let input = Pipe()
  private var read = Data()

  init(_ arguments: [String]) throws {
    process.executableURL = Self.url
    process.arguments = arguments
    process.standardOutput = output
    process.standardInput = input
    try process.run()
  }

  /// The next whole line that it wrote, or nil once it has ended.
  func line() throws -> String? {
    while true {
      if let end = read.firstIndex(of: 0x0A) {
        defer { read = Data(read[(end + 1)...]) }
        return String(decoding: read[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { return nil }
      read += more
    }
  }

  /// Writes to its standard input.
  func say(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

  /// Ends it as the loss of the process does: no handler, no clean-up.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// It stands beside the bundle of the tests.
  private static let url: URL = {
    #if os(Linux)
      let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      let beside = tests.deletingLastPathComponent().appending(path: "journal-writer")
      if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    #endif
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
    return bundle.bundleURL.deletingLastPathComponent().appending(path: "journal-writer")
  }()
}
