/// An ASCII STL as it was read: its triangles in one run.
///
/// Safe to share: nothing in it changes until `triangles` uses it up.
final class ASCIISTLMesh: @unchecked Sendable {
  /// Nine coordinates a triangle.
  private(set) var positions: GrowingRun<Float>
  let outline: TextOutline

  /// Reads a whole text in so many pieces at most, or as many as it is worth.
  /// - Throws: the first fault, with its line.
  static func read(
    _ text: borrowing TextBuffer, pieces: Int? = nil
  ) throws(TextRefusal) -> ASCIISTLMesh {
    let cut = TextPieces.ofASCIISTL(text, pieces ?? TextPieces.worth(text.count))
    if cut.count > 1 {
      let read = cut.map { TextPiece(ASCIISTLPass(text, $0)) }
      TextPieces.concurrently(read.count) { read[$0].run() }
      // A piece goes on within the solid of the one before; else, and for the first fault, the whole text is read.
      let fit = zip(read, read.dropFirst()).allSatisfy { $0.0.pass.isInSolid && $0.1.fault == nil }
      if fit, read[0].fault == nil { return try ASCIISTLMesh(joining: read) }
    }
    let whole = TextPiece(ASCIISTLPass(text, 0..<text.count))
    whole.run()
    if let fault = whole.fault { throw fault }
    return try ASCIISTLMesh(joining: [whole])
  }

  /// The triangles, moved out: none are left here.
  func takeTriangles() -> CopiedTriangles {
    var taken = GrowingRun<Float>()
    swap(&taken, &positions)
    return CopiedTriangles(coordinates: PackedCorners(taken), polygons: PolygonTally())
  }

  private init(joining pieces: [TextPiece<ASCIISTLPass>]) throws(TextRefusal) {
    var outline = TextOutline()
    var positions = GrowingRun<Float>()
    var solids: [ASCIISTLSolid] = []
    for piece in pieces {
      let pass = piece.pass.outline
      solids += piece.pass.solids.map { ASCIISTLSolid(facets: outline.faces + $0.facets, name: $0.name) }
      outline.faces += pass.faces
      outline.corners += pass.corners
      outline.isOdd = outline.isOdd || pass.isOdd
      outline.omissions.add(pass.omissions)
      guard piece.give(to: &positions) else { throw TextRefusal(fault: .outOfMemory, line: 1) }
    }
    for (index, solid) in solids.enumerated() {
      let end = index + 1 < solids.count ? solids[index + 1].facets : outline.faces
      if end > solid.facets {
        outline.parts.append(DraftPart(object: TextCursor.name(solid.name), triangles: solid.facets..<end))
      }
    }
    self.positions = positions
    self.outline = outline
  }
}
