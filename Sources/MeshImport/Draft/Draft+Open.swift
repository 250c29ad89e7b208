import Meshes

extension Draft {
  /// Reads a draft: a well-formed binary STL in place, everything else by assimp after a check of our own.
  ///
  /// What is wrong with a file's form is found here; NaN in a binary STL is found by whoever measures it.
  /// - Parameters:
  ///   - path: The file.
  ///   - importer: `assimp` forces assimp on a binary STL too.
  ///   - clock: What the timings are taken from.
  /// - Returns: The draft; it holds the file's map or the triangles that were copied out.
  /// - Throws: The refusal, with the reason, the place and what to do.
  public static func open(
    _ path: String, importer: ImporterChoice = .automatic, clock: some Clock<Duration> = ContinuousClock()
  ) throws(ImportRefusal) -> Draft {
    var watch = StepWatch(clock)
    let file = try OpenedFile.open(path)
    switch try signature(file) {
    case .unread(let format): throw ImportRefusal(file: path, .unknownFormat(format))
    case .read(.binarySTL):
      switch importer {
      case .automatic: return try openInPlace(file, &watch)
      case .assimp: return try openBinaryByAssimp(file, &watch)
      }
    case .read(.asciiSTL): return try openText(file, .asciiSTL, &watch)
    case .read(.obj): return try openText(file, .obj, &watch)
    }
  }

  private static func signature(_ file: borrowing OpenedFile) throws(ImportRefusal) -> DraftSignature {
    let head = try file.head(DraftSignature.headSize)
    return head.withUnsafeBytes { DraftSignature(head: $0, size: file.size, fileExtension: file.fileExtension) }
  }

  private static func openInPlace(
    _ file: consuming OpenedFile, _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> Draft {
    let mapped = try MappedTriangles.map(file)
    watch.end(\.reading)
    let (path, findings) = (mapped.file.path, mapped.findings)
    return Draft(
      file: path, format: .binarySTL, importer: .inPlace, parts: [DraftPart(triangles: 0..<mapped.count)],
      findings: findings, timings: watch.timings, triangles: .mapped(mapped))
  }

  private static func openBinaryByAssimp(
    _ file: consuming OpenedFile, _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> Draft {
    var mapped = try MappedTriangles.map(file)
    // What a header says is nothing to assimp's guesses, colours among them.
    mapped.file.blankStart(80)
    let outline = TextOutline.binary(triangles: mapped.count)
    let path = mapped.file.path
    watch.end(\.reading)
    let copied = try importByAssimp(mapped.bytesWithoutTrailing, hint: "stl", outline, path, &watch)
    try mapped.file.verifyUnchanged()
    return Draft(
      file: path, format: .binarySTL, importer: .assimp, parts: outline.parts, findings: mapped.findings,
      timings: watch.timings, triangles: .copied(copied.coordinates))
  }

  private static func openText(
    _ file: consuming OpenedFile, _ format: DraftFormat, _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> Draft {
    let path = file.path
    let text = try TextBuffer.reading(file)
    try file.verifyUnchanged()
    watch.end(\.reading)
    let outline: TextOutline
    do throws(TextRefusal) {
      outline = format == .obj ? try OBJCheck.check(text) : try ASCIISTLCheck.check(text)
    } catch { throw ImportRefusal(file: path, .text(error.fault, line: error.line)) }
    watch.end(\.checking)
    guard outline.triangles > 0 else { throw ImportRefusal(file: path, .noTriangles) }
    let hint = format == .obj ? "obj" : "stl"
    let copied = try importByAssimp(text.prefix(outline.plainBytes), hint: hint, outline, path, &watch)
    return Draft(
      file: path, format: format, importer: .assimp, parts: outline.parts,
      findings: outline.findings + copied.findings, timings: watch.timings, triangles: .copied(copied.coordinates))
  }

  /// Lets assimp read checked bytes and copies the triangles out; the scene is freed before this returns.
  private static func importByAssimp(
    _ bytes: UnsafeRawBufferPointer, hint: String, _ outline: TextOutline, _ path: String,
    _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> CopiedTriangles {
    guard bytes.count <= AssimpScene.greatestSize else {
      throw ImportRefusal(file: path, .tooLarge(bytes: bytes.count, limit: AssimpScene.greatestSize))
    }
    let scene: AssimpScene
    do { scene = try AssimpScene.read(bytes, hint: hint) } catch {
      throw ImportRefusal(file: path, error.reason)
    }
    watch.end(\.assimp)
    let copied: CopiedTriangles
    do { copied = try CopiedTriangles.copy(scene, expecting: outline) } catch {
      switch error {
      case .otherFaces(let got): throw ImportRefusal(file: path, .assimpDisagrees(expected: outline.faces, got: got))
      case .tooIntricate(let face): throw ImportRefusal(file: path, .polygonTooIntricate(face: face))
      }
    }
    watch.end(\.copying)
    scene.free()
    watch.end(\.freeing)
    return copied
  }
}
