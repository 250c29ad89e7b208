import Jail
import Meshes

extension Draft {
  /// Reads a draft: a well-formed binary STL in place, a text by assimp with our own reader beside it.
  ///
  /// What is wrong with a file's form is found here; NaN in a binary STL is found by whoever measures it.
  /// - Parameters:
  ///   - path: The file.
  ///   - importer: `assimp` forces assimp on a binary STL too, `in-place` our own reader alone on a text.
  ///   - jail: Which program's jailed process reads the file; where there is none, assimp never sees a glTF.
  ///   - clock: What the timings are taken from.
  /// - Returns: The draft; it holds the file's map or the triangles that were copied out.
  /// - Throws: The refusal, with the reason, the place and what to do.
  public static func open(
    _ path: String, importer: ImporterChoice = .automatic, jail: DraftJail? = nil,
    clock: some Clock<Duration> = ContinuousClock()
  ) throws(ImportRefusal) -> Draft {
    var watch = StepWatch(clock)
    let file = try OpenedFile.open(path)
    switch try signature(file) {
    case .unread(let format): throw ImportRefusal(file: file.path, .unknownFormat(format))
    case .read(let format):
      guard let jail, jail.reads(format, by: importer) else { return try read(file, format, importer, &watch) }
      return try openInJail(file, format, importer, jail.program, &watch)
    }
  }

  /// Reads a file of a format, in this process; in a jailed one, by one thread alone.
  static func read(
    _ file: consuming OpenedFile, _ format: DraftFormat, _ importer: ImporterChoice, isJailed: Bool = false,
    _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> Draft {
    switch format {
    case .binarySTL:
      switch importer {
      case .automatic, .inPlace: return try openInPlace(file, &watch)
      case .assimp: return try openBinaryByAssimp(file, &watch)
      }
    case .asciiSTL, .obj: return try openText(file, format, importer, pieces: isJailed ? 1 : nil, &watch)
    case .threeMF:
      if importer == .assimp { throw ImportRefusal(file: file.path, .notByAssimp(.threeMF)) }
      return try openThreeMF(file, &watch)
    case .glb, .gltf:
      return try openGLTF(file, format, byAssimpToo: isJailed && importer != .inPlace, &watch)
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
    let (path, notes) = (mapped.file.path, mapped.notes)
    let statedUnit = mapped.statedUnit
    return Draft(
      file: path, format: .binarySTL, importer: .inPlace, parts: [DraftPart(triangles: 0..<mapped.count)],
      statedUnit: statedUnit, notes: notes, timings: watch.timings, triangles: .mapped(mapped))
  }

  private static func openBinaryByAssimp(
    _ file: consuming OpenedFile, _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> Draft {
    var mapped = try MappedTriangles.map(file)
    let statedUnit = mapped.statedUnit
    // What a header says is nothing to assimp's guesses, colours among them.
    mapped.file.blankStart(80)
    let outline = TextOutline.binary(triangles: mapped.count)
    let path = mapped.file.path
    watch.end(\.reading)
    let copied = try importByAssimp(mapped.bytesWithoutTrailing, outline, path, &watch)
    try mapped.file.verifyUnchanged()
    return Draft(
      file: path, format: .binarySTL, importer: .assimp, parts: outline.parts, statedUnit: statedUnit,
      notes: mapped.notes, timings: watch.timings, triangles: .copied(copied.coordinates))
  }

  /// Lets assimp read checked bytes of a binary STL and copies the triangles out.
  private static func importByAssimp(
    _ bytes: UnsafeRawBufferPointer, _ outline: TextOutline, _ path: String,
    _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> CopiedTriangles {
    guard bytes.count <= AssimpScene.greatestSize else {
      throw ImportRefusal(file: path, .tooLarge(bytes: bytes.count, limit: AssimpScene.greatestSize))
    }
    let scene: AssimpScene
    do { scene = try AssimpScene.read(bytes, hint: "stl") } catch {
      throw ImportRefusal(file: path, error.reason)
    }
    watch.end(\.assimp)
    let copied: CopiedTriangles
    do throws(CopyFault) { copied = try .copy(scene, expecting: outline, like: AnyFaces()) } catch {
      throw ImportRefusal(file: path, refusal(of: error, outline))
    }
    watch.end(\.copying)
    scene.free()
    watch.end(\.freeing)
    return copied
  }

  /// The reason for a fault where there is no second reading to name.
  static func refusal(of fault: CopyFault, _ outline: TextOutline) -> RefusalReason {
    switch fault {
    case .otherFaces(let got): .importersDisagree(.faces(assimp: got, reader: outline.faces))
    case .otherCorner(let face, let assimp, let reader):
      .importersDisagree(.corner(face: face, assimp: assimp, reader: reader))
    case .tooIntricate(let face): .polygonTooIntricate(face: face)
    case .outOfMemory: .text(.outOfMemory, line: 1)
    }
  }
}
