import Meshes

extension Draft {
  /// Reads a 3MF package: our own reader alone, since assimp knows neither its unit nor its other parts.
  static func openThreeMF(
    _ file: consuming OpenedFile, _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> Draft {
    let mapped = try MappedFile.map(file)
    let path = mapped.path
    let read = Result { () throws(ThreeMFFault) in try ThreeMFScene(ThreeMFPackage(mapped.bytes)) }
    watch.end(\.reading)
    // Before what the reader refuses: a file that changed under it explains that too.
    try mapped.verifyUnchanged()
    let scene: ThreeMFScene
    do throws(ThreeMFFault) { scene = try read.get() } catch { throw ImportRefusal(file: path, .threeMF(error)) }
    guard scene.triangles > 0 else { throw ImportRefusal(file: path, .noTriangles) }
    let (corners, parts): (PackedCorners, [DraftPart])
    do throws(ThreeMFFault) { (corners, parts) = try scene.draft() } catch {
      throw ImportRefusal(file: path, .threeMF(error))
    }
    // A transform can carry a finite coordinate out of what float32 holds.
    if let wrong = corners.values.firstIndex(where: { !$0.isFinite }) {
      throw ImportRefusal(file: path, .nonFiniteTriangle(wrong / 9))
    }
    watch.end(\.copying)
    return Draft(
      file: path, format: .threeMF, importer: .inPlace, parts: parts,
      statedUnit: .unit(scene.unit.drawn.unit, words: "unit=\"\(scene.unit.rawValue)\""),
      notes: ReadingNotes(leftOut: scene.leftOut), timings: watch.timings,
      triangles: .copied(corners))
  }
}
