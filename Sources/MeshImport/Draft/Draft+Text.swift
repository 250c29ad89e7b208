import Meshes

extension Draft {
  /// Reads a text: by our own reader alone, or by assimp with our own reader beside it.
  static func openText(
    _ file: consuming OpenedFile, _ format: DraftFormat, _ importer: ImporterChoice, pieces: Int? = nil,
    _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> Draft {
    let path = file.path
    let used: ImporterUsed = importer == .inPlace ? .inPlace : .assimp
    let text = try TextBuffer.mapping(file)
    watch.end(\.reading)
    let read = Result { () throws(TextRefusal) in
      try TextDraft.read(text, format, forAssimp: used == .assimp, pieces: pieces)
    }
    // Before what the reader refuses: a file that changed under it explains that too.
    if text.isBroken { throw ImportRefusal(file: path, .changedWhileRead) }
    try file.verifyUnchanged()
    let draft: TextDraft
    do throws(TextRefusal) { draft = try read.get() } catch {
      throw ImportRefusal(file: path, .text(error.fault, line: error.line))
    }
    watch.end(\.checking)
    let outline = draft.outline
    guard outline.triangles > 0 else { throw ImportRefusal(file: path, .noTriangles) }
    let statedUnit = StatedUnit.stated(inText: text.prefix(min(text.count, StatedUnit.headSize)), format)
    let copied: CopiedTriangles
    switch used {
    case .inPlace:
      do throws(CopyFault) { copied = try draft.takeTriangles() } catch {
        throw ImportRefusal(file: path, refusal(of: error, outline))
      }
      watch.end(\.copying)
    case .assimp:
      let hint = format == .obj ? "obj" : "stl"
      let imported = Result { () throws(ImportRefusal) in
        try TextImport(path: path, hint: hint).triangles(of: draft, text, &watch)
      }
      // Both readers saw the same bytes, or the file is refused.
      if text.isBroken { throw ImportRefusal(file: path, .changedWhileRead) }
      try file.verifyUnchanged()
      copied = try imported.get()
    }
    return Draft(
      file: path, format: format, importer: used, parts: outline.parts, statedUnit: statedUnit,
      notes: ReadingNotes(omissions: outline.omissions, polygons: copied.polygons), timings: watch.timings,
      triangles: .copied(copied.coordinates))
  }
}
