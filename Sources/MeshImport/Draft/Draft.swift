import Meshes

/// A draft as it was read: the owner of its triangles, with what is known of them before they are measured.
///
/// A well-formed binary STL stays where it is, mapped; every other file's triangles were copied out of assimp,
/// or read by our own reader, into one run of packed float32 corners. All coordinates are in the file's drawn unit.
public struct Draft: ~Copyable, Sendable {
  /// The file as it was named by the caller.
  public let file: String
  /// What the file is.
  public let format: DraftFormat
  /// Who read it.
  public let importer: ImporterUsed
  /// The named parts, which partition the triangles in order; at least one.
  public let parts: [DraftPart]
  /// The unit that the file's header states; nil where it states none.
  public let statedUnit: StatedUnit?
  /// What was seen while reading.
  let notes: ReadingNotes
  /// Where the time of the import went.
  public let timings: ImportTimings
  let triangles: DraftTriangles

  /// What was seen while reading that a person should know.
  public var findings: [Finding] { notes.findings }

  /// How many triangles there are; at least one.
  public var triangleCount: Int { triangles.count }

  /// Lends all triangles, in the order of the parts.
  ///
  /// The coordinates of a binary STL were not looked at yet: they may be NaN.
  public borrowing func withTriangles<R, E: Error>(_ body: (borrowing TriangleSpan) throws(E) -> R) throws(E) -> R {
    switch triangles {
    case .mapped(let mapped):
      // Safe: the map outlives the body, which borrows this draft.
      return try body(TriangleSpan(RawSpan(_unsafeBytes: mapped.records), layout: BinarySTL.layout))
    case .copied(let coordinates):
      // Safe: the run outlives the body, which borrows this draft.
      let bytes = RawSpan(_unsafeBytes: UnsafeRawBufferPointer(coordinates.values))
      return try body(TriangleSpan(bytes, layout: .packed))
    case .answered(let answered):
      // Safe: the answer outlives the body, which borrows this draft.
      return try body(TriangleSpan(RawSpan(_unsafeBytes: answered.records), layout: .packed))
    }
  }

  /// Refuses the draft if its file changed since it was opened, so that figures taken from it are not trusted.
  ///
  /// Call it after measuring and before telling anyone: a mapped file shows what other programs write into it, and
  /// zeros where it was cut off.
  public borrowing func verifyUnchanged() throws(ImportRefusal) {
    switch triangles {
    case .mapped(let mapped): try mapped.file.verifyUnchanged()
    case .copied: break
    case .answered: break
    }
  }
}
