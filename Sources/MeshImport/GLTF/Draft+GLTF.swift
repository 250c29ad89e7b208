import Meshes
import Quantities

extension Draft {
  /// Reads a glTF file by our own reader; in a jail, and nowhere else, assimp reads it too, and counts, bounds, area and
  /// volume of both are held against each other.
  ///
  /// The triangles are our own reader's: it places them in double precision.
  static func openGLTF(
    _ file: consuming OpenedFile, _ format: DraftFormat, byAssimpToo: Bool,
    _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> Draft {
    let mapped = try MappedFile.map(file)
    let path = mapped.path
    let read = Result { () throws(GLTFFault) in
      let scene = try GLTFScene(GLTFContainer(mapped.bytes, isBinary: format == .glb))
      return (scene, try scene.draft())
    }
    watch.end(\.reading)
    // Before what the reader refuses: a file that changed under it explains that too.
    try mapped.verifyUnchanged()
    let (scene, draft): (GLTFScene, (corners: PackedCorners, parts: [DraftPart]))
    do throws(GLTFFault) { (scene, draft) = try read.get() } catch { throw ImportRefusal(file: path, .glTF(error)) }
    guard scene.triangles > 0 else { throw ImportRefusal(file: path, .noTriangles) }
    if let wrong = draft.corners.values.firstIndex(where: { !$0.isFinite }) {
      throw ImportRefusal(file: path, .nonFiniteTriangle(wrong / 9))
    }
    watch.end(\.checking)
    if byAssimpToo {
      do throws(AssimpError) {
        let figures = try FaceFigures(AssimpScene.read(mapped.bytes, hint: format.rawValue))
        let own = FaceFigures(PackedFaces(draft.corners))
        if let differing = ImportersDisagree(assimp: figures, ofPlaced: own) {
          throw AssimpError(reason: .importersDisagree(differing))
        }
      } catch {
        throw ImportRefusal(file: path, error.reason)
      }
      try mapped.verifyUnchanged()
      watch.end(\.assimp)
    }
    return Draft(
      file: path, format: format, importer: byAssimpToo ? .assimp : .inPlace, parts: draft.parts,
      statedUnit: .unit(.metres, words: "glTF 2.0"),
      notes: ReadingNotes(omissions: TextOmissions(skippedElements: scene.skipped), leftOut: scene.leftOut),
      timings: watch.timings, triangles: .copied(draft.corners))
  }
}

/// Triangles that were read, one after the other.
struct PackedFaces: ReadFaces {
  private let corners: PackedCorners
  private var first = 0

  init(_ corners: PackedCorners) { self.corners = corners }

  var count: Int { first < corners.count ? 3 : 0 }

  func corner(_ index: Int) -> SIMD3<Float> {
    let (place, values) = (first + 3 * index, corners.values)
    return SIMD3(values[place], values[place + 1], values[place + 2])
  }

  mutating func advance() { first += 9 }
}
