import Meshes

extension TextOutline {
  /// What stands for a binary STL: one part without a name.
  static func binary(triangles: Int) -> TextOutline {
    var outline = TextOutline()
    outline.faces = triangles
    outline.corners = 3 * triangles
    outline.parts = [DraftPart(triangles: 0..<triangles)]
    return outline
  }
}

extension TextOmissions {
  /// What is to be said of it.
  var findings: [Finding] {
    let counts: [(Int, Finding)] = [
      (trailingBytes, .trailingBytes(trailingBytes)),
      (skippedElements, .skippedElements(skippedElements)),
      (shortFaces, .shortFaces(shortFaces)),
      (
        firstIgnored == nil ? 0 : ignoredStatements,
        .ignoredStatements(ignoredStatements, first: firstIgnored ?? "")
      ),
    ]
    return counts.filter { $0.0 > 0 }.map(\.1)
  }
}

extension PolygonTally {
  /// What the polygons give to say.
  var findings: [Finding] {
    (bent > 0 ? [.bentPolygons(bent, volumeInDoubt: Float(volumeInDoubt))] : [])
      + (tangled > 0 ? [.tangledPolygons(tangled)] : [])
  }
}
