/// A text draft as our own reader took it.
enum TextDraft {
  case obj(OBJMesh)
  case asciiSTL(ASCIISTLMesh)

  /// Reads a whole text of a format; with `forAssimp` what assimp must not see is blanked in it.
  static func read(
    _ text: borrowing TextBuffer, _ format: DraftFormat, forAssimp: Bool, pieces: Int? = nil
  ) throws(TextRefusal) -> TextDraft {
    format == .obj
      ? .obj(try OBJMesh.read(text, pieces: pieces, blanksLibraries: forAssimp))
      : .asciiSTL(try ASCIISTLMesh.read(text, pieces: pieces))
  }

  var outline: TextOutline {
    switch self {
    case .obj(let mesh): mesh.outline
    case .asciiSTL(let mesh): mesh.outline
    }
  }

  /// Its triangles; it is used up.
  func takeTriangles() throws(CopyFault) -> CopiedTriangles {
    switch self {
    case .obj(let mesh): try mesh.triangles()
    case .asciiSTL(let mesh): mesh.takeTriangles()
    }
  }

  /// The triangles of assimp's scene, where they are those that were read here.
  func matching(_ scene: borrowing AssimpScene) throws(CopyFault) -> CopiedTriangles {
    switch self {
    case .obj(let mesh): try .copy(scene, expecting: mesh.outline, like: OBJFaces(mesh))
    case .asciiSTL(let mesh): try .copy(scene, expecting: mesh.outline, like: ASCIISTLFaces(mesh))
    }
  }

  /// The draft written plainly.
  func plainText() throws(OutOfMemory) -> PlainText {
    switch self {
    case .obj(let mesh): try PlainText.of(mesh)
    case .asciiSTL(let mesh): try PlainText.of(mesh)
    }
  }

  /// What is compared.
  var figures: FaceFigures {
    switch self {
    case .obj(let mesh): FaceFigures(OBJFaces(mesh))
    case .asciiSTL(let mesh): FaceFigures(ASCIISTLFaces(mesh))
    }
  }
}
