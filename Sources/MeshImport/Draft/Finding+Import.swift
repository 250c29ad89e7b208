import Meshes

extension Finding {
  /// The finding where bytes follow the end of a draft.
  static func trailing(_ bytes: Int) -> [Finding] {
    if bytes == 0 { return [] }
    let many = bytes == 1 ? "1 byte follows" : "\(bytes) bytes follow"
    return [Finding(.trailingBytes, "\(many) the end of the draft and are left out; nothing to do")]
  }
}

extension TextOutline {
  /// What stands for a binary STL: one part without a name.
  static func binary(triangles: Int) -> TextOutline {
    var outline = TextOutline()
    outline.faces = triangles
    outline.corners = 3 * triangles
    outline.parts = [DraftPart(triangles: 0..<triangles)]
    return outline
  }

  /// What the text gives to say.
  var findings: [Finding] {
    var findings = Finding.trailing(trailingBytes)
    if skippedElements > 0 {
      let many = skippedElements == 1 ? "1 line, point or curve was" : "\(skippedElements) lines, points or curves were"
      findings.append(Finding(.skippedElements, "\(many) left out: they enclose nothing; nothing to do"))
    }
    return findings
  }
}

extension CopiedTriangles {
  /// What the polygons give to say.
  var findings: [Finding] {
    var findings: [Finding] = []
    if bentPolygons > 0 {
      let many = bentPolygons == 1 ? "1 polygon is" : "\(bentPolygons) polygons are"
      let volume = "\(Float(volumeInDoubt)) cubic units as drawn"
      findings.append(
        Finding(
          .bentPolygons,
          "\(many) not flat: cut otherwise, the volume would differ by at most \(volume); export triangles to be sure"))
    }
    if tangledPolygons > 0 {
      let many = tangledPolygons == 1 ? "1 polygon crosses" : "\(tangledPolygons) polygons cross"
      findings.append(
        Finding(.tangledPolygons, "\(many) or folds back on its own outline: its area is not certain; export triangles")
      )
    }
    return findings
  }
}
