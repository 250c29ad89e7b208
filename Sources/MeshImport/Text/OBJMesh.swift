/// An OBJ as it was read: the vertices of all pieces in one run, the faces piece by piece.
///
/// Safe to share: nothing in it changes after it was made.
final class OBJMesh: @unchecked Sendable {
  /// What each piece gave; their positions are taken out.
  let pieces: [TextPiece<OBJPass>]
  /// Three coordinates a vertex.
  let positions: GrowingRun<Float>
  let outline: TextOutline

  /// Reads a whole text in so many pieces at most, or as many as it is worth.
  /// - Throws: the first fault, with its line.
  static func read(
    _ text: borrowing TextBuffer, pieces: Int? = nil, blanksLibraries: Bool
  ) throws(TextRefusal) -> OBJMesh {
    let cut = TextPieces.ofOBJ(text, pieces ?? TextPieces.worth(text.count))
    if cut.count > 1 {
      let read = cut.map { TextPiece(OBJPass(text, $0, blanksLibraries: blanksLibraries)) }
      TextPieces.concurrently(read.count) { read[$0].run() }
      // Which fault is the first, and its line, only one piece of the whole text can say.
      if read.allSatisfy({ $0.fault == nil }), let mesh = try? OBJMesh(joining: read) { return mesh }
    }
    let whole = TextPiece(OBJPass(text, 0..<text.count, blanksLibraries: blanksLibraries))
    whole.run()
    if let fault = whole.fault { throw fault }
    return try OBJMesh(joining: [whole])
  }

  /// Joins pieces without faults; what they say of each other's vertices is checked here.
  private init(joining pieces: [TextPiece<OBJPass>]) throws(TextRefusal) {
    let vertices = pieces.reduce(0) { $0 + $1.pass.vertices }
    var outline = TextOutline()
    var positions = GrowingRun<Float>()
    var first = 0
    var hasTextures = false
    for piece in pieces {
      let pass = piece.pass.outline
      outline.faces += pass.faces
      outline.corners += pass.corners
      outline.isOdd = outline.isOdd || pass.isOdd
      outline.omissions.add(pass.omissions)
      try piece.settle(firstVertex: first, of: vertices)
      first += piece.pass.vertices
      // assimp takes the texture for the normal, and leaves the face out, where there are none before it.
      if piece.pass.namesTextureBefore, !hasTextures { outline.isOdd = true }
      hasTextures = hasTextures || piece.pass.hasTextures
      guard piece.give(to: &positions) else { throw TextRefusal(fault: .outOfMemory, line: 1) }
    }
    if outline.faces == 0, let short = pieces.lazy.compactMap({ $0.pass.firstShortFace }).first { throw short }
    var parts = OBJParts()
    for piece in pieces { parts.add(piece.pass.changes, upTo: piece.pass.outline.triangles) }
    outline.parts = parts.ended()
    outline.isOdd = outline.isOdd || parts.isOdd || first > Int32.max
    self.pieces = pieces
    self.positions = positions
    self.outline = outline
  }
}

extension TextPiece<OBJPass> {
  /// Makes the vertices that corners name count from the first of the file, and checks that there are such.
  fileprivate func settle(firstVertex: Int, of vertices: Int) throws(TextRefusal) {
    guard pass.greatestIndex <= vertices else {
      let fault = TextFault.indexOutOfRange(pass.greatestIndex, vertices: vertices)
      throw TextRefusal(fault: fault, line: pass.lineOfGreatestIndex)
    }
    for corner in pass.backward.values {
      let vertex = Int(pass.corners[corner]) + firstVertex
      guard vertex >= 0, vertex <= Int32.max else {
        throw TextRefusal(fault: .indexOutOfRange(vertex, vertices: vertices), line: 1)
      }
      pass.corners[corner] = Int32(vertex)
    }
  }
}
