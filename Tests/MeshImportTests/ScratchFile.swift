import Foundation
import MeshImport
import Meshes
import Testing

/// A file of its own for one test, gone at the end of its life.
struct ScratchFile: ~Copyable {
  let path: String

  init(_ name: String, _ bytes: [UInt8]) throws { self.init(path: try Self.write(name, bytes)) }

  private init(path: String) { self.path = path }

  private static func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pennyweight-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }

  init(_ name: String, _ text: String) throws { try self.init(name, Array(text.utf8)) }

  deinit { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }
}

/// What a draft turned out to be.
struct Reading {
  let format: DraftFormat
  let importer: ImporterUsed
  let parts: [DraftPart]
  let findings: [Finding]
  let pass: PlainPass

  /// Opens, measures and lets go of a draft.
  init(_ path: String, importer: ImporterChoice = .automatic) throws {
    let draft = try Draft.open(path, importer: importer)
    format = draft.format
    self.importer = draft.importer
    parts = draft.parts
    findings = draft.findings
    pass = try draft.withTriangles { (triangles: borrowing TriangleSpan) throws(NonFiniteTriangle) in
      try PlainPass.measure(triangles)
    }
    try draft.verifyUnchanged()
    #expect(draft.triangleCount == pass.triangles)
    #expect(parts.first?.triangles.lowerBound == 0)
    #expect(parts.last?.triangles.upperBound == draft.triangleCount)
    for (part, following) in zip(parts, parts.dropFirst()) {
      #expect(part.triangles.upperBound == following.triangles.lowerBound)
    }
  }

  init(_ name: String, text: String) throws {
    let file = try ScratchFile(name, text)
    try self.init(file.path)
  }
}

/// The refusal of a file, or nil where it is read.
func importRefusal(of path: String, importer: ImporterChoice = .automatic) -> ImportRefusal? {
  do {
    _ = try Draft.open(path, importer: importer)
    return nil
  } catch { return error }
}
