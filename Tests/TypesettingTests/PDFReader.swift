import Foundation
import Testing

/// Reads PDF files with poppler's tools, as a client's reader would.
enum PDFReader {
  /// The words of a file, blanks and line ends made one blank.
  static func words(_ bytes: [UInt8]) throws -> String {
    let data = try run("pdftotext", ["-layout"], on: bytes, output: "-")
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How many pixels of the first sheet are not white.
  static func ink(_ bytes: [UInt8]) throws -> Int {
    let data = try run("pdftoppm", ["-gray", "-r", "50", "-f", "1", "-l", "1"], on: bytes, output: nil)
    // A PGM's header is three lines: P5, the size, the greatest value.
    let parts = data.split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
    return try #require(parts.last).count { $0 < 250 }
  }

  private static func run(_ tool: String, _ arguments: [String], on bytes: [UInt8], output: String?) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: "pennyweight-\(UUID()).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let reader = Process()
    reader.executableURL = URL(filePath: "/usr/bin/env")
    reader.arguments = [tool] + arguments + [file.path] + [output].compactMap { $0 }
    let pipe = Pipe()
    reader.standardOutput = pipe
    try reader.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    reader.waitUntilExit()
    try #require(reader.terminationStatus == 0, "\(tool) failed")
    return data
  }
}
