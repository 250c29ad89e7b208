import Foundation

@testable import Jail

/// The program `jailed-child`, which stands beside the tests.
enum Child {
  static let path: String = {
    #if os(Linux)
      let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      let beside = tests.deletingLastPathComponent().appending(path: "jailed-child")
      if FileManager.default.isExecutableFile(atPath: beside.path) { return beside.path }
    #endif
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
    return bundle.bundleURL.deletingLastPathComponent().appending(path: "jailed-child").path
  }()

  static let program = JailedProgram(path: path)

  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// What a planted child answers, or why it does not.
  static func answer(
    _ plant: String, walls: JailWalls = .all, memory: Int = 1 << 30, seconds: Int = 2
  ) -> Result<String, JailStop> {
    let input = open(root.appending(path: "Package.swift").path, O_RDONLY)
    defer { close(input) }
    return Result { () throws(JailStop) in
      let limits = JailLimits(memory: memory, processorSeconds: seconds, answer: 1 << 22)
      let answer = try JailedProgram(path: path, walls: walls).answer(to: [plant], input: input, limits: limits)
      return String(decoding: answer.bytes, as: UTF8.self)
    }
  }
}
