import DraftShapes
import Foundation
import Meshes

/// A binary STL of any number of triangles, made once and kept under Benchmarks/drafts.
enum BigFile {
  /// The numbers of triangles that growth is shown over.
  static let sizes = [10_000, 100_000, 1_000_000, 10_000_000, 40_000_000]

  /// The folder that holds this package's manifest.
  static let benchmarks = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program that `make release` builds.
  static let program = benchmarks.deletingLastPathComponent().appending(path: ".build/release/pennyweight")

  /// The path of a torus of so many triangles; it is written first where it is missing.
  static func torus(_ triangles: Int) throws -> String {
    let folder = benchmarks.appending(path: "drafts")
    let file = folder.appending(path: "torus-\(triangles).stl")
    if FileManager.default.fileExists(atPath: file.path) { return file.path }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let made = file.appendingPathExtension("part")
    try Data().write(to: made)
    let handle = try FileHandle(forWritingTo: made)
    let draft = BigDraft(.torus, triangles: triangles)
    try handle.write(contentsOf: BinarySTLWriter.header(triangles: draft.triangleCount, note: "Pennyweight torus"))
    var records: [UInt8] = []
    try draft.forEachTriangle { (triangle: Triangle) throws in
      records += BinarySTLWriter.file(TriangleBuffer([triangle]).span, note: "").dropFirst(BinarySTLWriter.headerSize)
      guard records.count >= 1 << 24 else { return }
      try handle.write(contentsOf: records)
      records.removeAll(keepingCapacity: true)
    }
    try handle.write(contentsOf: records)
    try handle.close()
    try FileManager.default.moveItem(at: made, to: file)
    return file.path
  }

  /// A size as it is named: 10 k, 40 M.
  static func name(_ triangles: Int) -> String {
    triangles >= 1_000_000 ? "\(triangles / 1_000_000) M" : "\(triangles / 1000) k"
  }
}
