import Meshes

/// A draft as it was read: the owner of its triangles, with what is known of them before they are measured.
///
/// A well-formed binary STL stays where it is, mapped; every other file's triangles were copied out of assimp into one
/// run of packed float32 corners. All coordinates are in the file's drawn unit.
public struct Draft: ~Copyable, Sendable {
  /// The file as it was named by the caller.
  public let file: String
  /// What the file is.
  public let format: DraftFormat
  /// Who read it.
  public let importer: ImporterUsed
  /// The named parts, which partition the triangles in order; at least one.
  public let parts: [DraftPart]
  /// What was seen while reading that a person should know.
  public let findings: [Finding]
  let triangles: DraftTriangles

  /// How many triangles there are; at least one.
  public var triangleCount: Int { triangles.count }

  /// Lends all triangles, in the order of the parts.
  public borrowing func withTriangles<R, E: Error>(_ body: (borrowing TriangleSpan) throws(E) -> R) throws(E) -> R {
    switch triangles {
    case .mapped(let mapped): return try body(TriangleSpan(RawSpan(_unsafeBytes: mapped.records), layout: .binarySTL))
    case .copied(let buffer): return try body(buffer.span)
    }
  }

  /// Refuses the draft if its file changed since it was opened, so that figures taken from it are not trusted.
  ///
  /// Call it after measuring: a mapped file shows changes that other programs write into it.
  public borrowing func verifyUnchanged() throws(ImportRefusal) {
    switch triangles {
    case .mapped(let mapped): try mapped.file.file.verifyUnchanged()
    case .copied: break
    }
  }
}
