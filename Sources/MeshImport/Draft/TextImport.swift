/// The import of one text by assimp, held against what our own reader took from it.
struct TextImport {
  let path: String
  let hint: String

  /// The triangles as assimp reads them: from the file's own bytes where it reads them rightly, else from a plain copy.
  func triangles(
    of draft: TextDraft, _ text: borrowing TextBuffer, _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> CopiedTriangles {
    guard text.count <= AssimpScene.greatestSize else {
      throw ImportRefusal(file: path, .tooLarge(bytes: text.count, limit: AssimpScene.greatestSize))
    }
    // What assimp refuses of the own bytes (normals that are not there, names too long) is no matter to the triangles.
    if !draft.outline.isOdd, let scene = try? AssimpScene.read(text.prefix(text.count), hint: hint) {
      return try matching(draft, scene, countsParts: true, &watch)
    }
    let plain: PlainText
    do throws(OutOfMemory) { plain = try draft.plainText() } catch {
      throw ImportRefusal(file: path, .text(.outOfMemory, line: 1))
    }
    guard plain.buffer.count <= AssimpScene.greatestSize else {
      throw ImportRefusal(file: path, .tooLarge(bytes: plain.buffer.count, limit: AssimpScene.greatestSize))
    }
    let scene: AssimpScene
    do throws(AssimpError) { scene = try AssimpScene.read(plain.buffer, hint: hint) } catch {
      throw ImportRefusal(file: path, error.reason)
    }
    return try matching(draft, scene, countsParts: false, &watch)
  }

  /// Copies a scene's triangles out where they are the draft's; the scene is freed before this returns.
  private func matching(
    _ draft: TextDraft, _ scene: consuming AssimpScene, countsParts: Bool,
    _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> CopiedTriangles {
    watch.end(\.assimp)
    let copied: CopiedTriangles
    do throws(CopyFault) { copied = try draft.matching(scene) } catch {
      throw ImportRefusal(file: path, reason(error, draft, scene))
    }
    let parts = draft.outline.parts.count
    if countsParts, copied.meshes != parts {
      throw ImportRefusal(file: path, .importersDisagree(.parts(assimp: copied.meshes, reader: parts)))
    }
    watch.end(\.copying)
    scene.free()
    watch.end(\.freeing)
    return copied
  }

  /// What both readings differ in, with both figures.
  private func reason(
    _ fault: CopyFault, _ draft: TextDraft, _ scene: borrowing AssimpScene
  ) -> RefusalReason {
    switch fault {
    case .tooIntricate(let face): return .polygonTooIntricate(face: face)
    case .outOfMemory: return .text(.outOfMemory, line: 1)
    case .otherFaces(let face):
      let (assimp, reader) = (FaceFigures(scene), draft.figures)
      return .importersDisagree(
        ImportersDisagree(assimp: assimp, reader: reader) ?? .faces(assimp: face, reader: reader.faces))
    case .otherCorner(let face, let assimp, let reader):
      return .importersDisagree(
        ImportersDisagree(assimp: FaceFigures(scene), reader: draft.figures)
          ?? .corner(face: face, assimp: assimp, reader: reader))
    }
  }
}
