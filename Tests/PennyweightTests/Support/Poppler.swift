import Foundation
import Testing

/// Poppler's tools, which read a PDF file as a client's reader would.
enum Poppler {
  /// The words of a file in reading order, the punctuation around them taken off.
  static func words(of pdf: URL) throws -> [String] {
    try words(in: text("pdftotext", ["-layout", pdf.path, "-"]))
  }

  /// The words of a text, the punctuation around them taken off.
  static func words(in text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "(),;:")) }
  }

  /// What is told of the file: `Page size: 612 x 792 pts (letter)`.
  static func facts(of pdf: URL) throws -> String { try text("pdfinfo", [pdf.path]) }

  private static func text(_ tool: String, _ arguments: [String]) throws -> String {
    let scratch = try Scratch()
    let output = try scratch.file("output")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(tool) failed")
    return try String(contentsOf: output, encoding: .utf8)
  }
}
