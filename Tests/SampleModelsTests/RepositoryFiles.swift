import Foundation

/// The committed sample files.
enum RepositoryFiles {
  static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "SampleModels")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: samples.appending(path: name), encoding: .utf8)
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: samples.appending(path: name)))
  }

  static func drafts() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: samples.appending(path: "Drafts").path)
  }
}
