import DraftShapes
import Meshes

/// Writes big drafts triangle by triangle.
enum BigDraftFile {
  /// Triangles that are gathered before they are written: 3.2 MB of binary STL.
  private static let gathered = 65_536

  static func writeBinarySTL(_ draft: BigDraft, to file: inout OutputFile) throws(FileFailure) {
    try file.write(BinarySTLWriter.header(triangles: draft.triangleCount, note: "Pennyweight \(draft.kind.rawValue)"))
    let size = BinarySTLWriter.recordSize
    var chunk = [UInt8](repeating: 0, count: gathered * size)
    var filled = 0
    try draft.forEachTriangle { (triangle) throws(FileFailure) in
      var span = chunk.mutableSpan
      var bytes = span.mutableBytes
      BinarySTLWriter.write(triangle, at: filled, in: &bytes)
      filled += size
      if filled == gathered * size {
        try file.write(chunk)
        filled = 0
      }
    }
    try file.write(Array(chunk.prefix(filled)))
  }

  static func writeASCIISTL(_ draft: BigDraft, to file: inout OutputFile) throws(FileFailure) {
    try file.write(ASCIISTLWriter.opening(name: draft.kind.rawValue))
    var text: [UInt8] = []
    try draft.forEachTriangle { (triangle) throws(FileFailure) in
      ASCIISTLWriter.append(triangle, to: &text)
      try flush(&text, to: &file)
    }
    try file.write(text + ASCIISTLWriter.closing(name: draft.kind.rawValue))
  }

  static func writeOBJ(_ draft: BigDraft, to file: inout OutputFile) throws(FileFailure) {
    var text: [UInt8] = []
    var before = 1
    OBJText.append(.comment, "Pennyweight \(draft.kind.rawValue), millimetres", to: &text)
    for (index, shell) in draft.shells.enumerated() {
      OBJText.append(.object, "shell-\(index + 1)", to: &text)
      try shell.forEachVertex { (vertex) throws(FileFailure) in
        OBJText.append(vertex: vertex, to: &text)
        try flush(&text, to: &file)
      }
      try shell.forEachFace { (face) throws(FileFailure) in
        OBJText.append(face: [face.x + before, face.y + before, face.z + before], to: &text)
        try flush(&text, to: &file)
      }
      before += shell.vertexCount
    }
    try file.write(text)
  }

  /// Writes what has gathered once it is worth a call.
  private static func flush(_ text: inout [UInt8], to file: inout OutputFile) throws(FileFailure) {
    guard text.count >= 1 << 22 else { return }
    try file.write(text)
    text.removeAll(keepingCapacity: true)
  }
}
