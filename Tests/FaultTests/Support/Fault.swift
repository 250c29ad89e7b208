import Foundation
import Testing

/// What happens to one of the system's calls that the program makes, or to all from there on.
enum Fault: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case inputOutput = "EIO"
  case inputOutputFromThereOn = "EIO+"
  case full = "ENOSPC"
  case fullFromThereOn = "ENOSPC+"
  case noMemory = "ENOMEM"
  /// The program is killed before the call.
  case killed = "KILL"
  /// The program is killed after half of a write.
  case torn = "TORN"

  /// Whether the program ends without a word.
  var kills: Bool { self == .killed || self == .torn }

  /// Whether the program can still say why it ends.
  var leavesStreams: Bool { self != .inputOutputFromThereOn && self != .fullFromThereOn }

  var testDescription: String { rawValue }
}

/// `Preload/faults.c`, compiled: what stands before the system's calls in a program that the tests run.
enum Preload {
  /// The library, or why there is none.
  static let library = Result { try compiled() }

  private static let scratch = Result { try Scratch() }

  private static func compiled() throws -> String {
    let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Preload/faults.c")
    let library = try scratch.get().path("faults.so")
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = ["cc", "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", library, source.path, "-ldl"]
    try compiler.run()
    compiler.waitUntilExit()
    guard compiler.terminationStatus == 0 else { throw CocoaError(.executableNotLoadable) }
    return library
  }
}
