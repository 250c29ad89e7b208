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
    var findings = Finding.trailing(omissions.trailingBytes)
    let lines = omissions.skippedElements
    if lines > 0 {
      let many = lines == 1 ? "1 line, point or curve was" : "\(lines) lines, points or curves were"
      findings.append(Finding(.skippedElements, "\(many) left out: they enclose nothing; nothing to do"))
    }
    let short = omissions.shortFaces
    if short > 0 {
      let many = short == 1 ? "1 face" : "\(short) faces"
      findings.append(
        Finding(.shortFaces, "\(many) of fewer than three corners left out: they have no area; nothing to do"))
    }
    let ignored = omissions.ignoredStatements
    if ignored > 0, let first = omissions.firstIgnored {
      let many = ignored == 1 ? "1 statement ('\(first)') was" : "\(ignored) statements ('\(first)' first) were"
      findings.append(Finding(.ignoredStatements, "\(many) left out and changed no volume; nothing to do"))
    }
    return findings
  }
}

extension PolygonTally {
  /// What the polygons give to say.
  var findings: [Finding] {
    var findings: [Finding] = []
    if bent > 0 {
      let many = bent == 1 ? "1 polygon is" : "\(bent) polygons are"
      let volume = "\(Float(volumeInDoubt)) cubic units as drawn"
      findings.append(
        Finding(
          .bentPolygons,
          "\(many) not flat: cut otherwise, the volume would differ by at most \(volume); export triangles to be sure"))
    }
    if tangled > 0 {
      let many = tangled == 1 ? "1 polygon crosses" : "\(tangled) polygons cross"
      findings.append(
        Finding(.tangledPolygons, "\(many) or folds back on its own outline: its area is not certain; export triangles")
      )
    }
    return findings
  }
}
