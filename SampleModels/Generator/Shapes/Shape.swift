import Meshes

/// A triangle mesh in the making, with its volume known from a closed form where there is one.
///
/// Vertices are computed once, in double precision, and shared by index; each is rounded to float32 once, when the
/// triangles are drawn, so that shared edges are bit-identical. Lengths are in the drawn unit, millimetres unless scaled.
public struct Shape: Sendable {
  /// Where the corners are, before they are rounded to float32.
  public internal(set) var vertices: [SIMD3<Double>]
  /// Three vertex indices a triangle, counter-clockwise seen from outside.
  public internal(set) var faces: [SIMD3<Int32>]
  /// The signed volume of this polyhedron by a closed form of its measures, never summed from its triangles.
  ///
  /// Nil where no closed form is known. It is ∫ w: shells that overlap count twice, inverted shells count negative. The
  /// drawn triangles differ from it by the rounding to float32 alone.
  public internal(set) var exactSignedVolume: Double?

  /// A mesh of given corners and faces.
  /// - Precondition: every index is that of a vertex.
  public init(vertices: [SIMD3<Double>], faces: [SIMD3<Int32>], exactSignedVolume: Double?) {
    let known = 0..<Int32(vertices.count)
    precondition(
      faces.allSatisfy { known.contains($0.x) && known.contains($0.y) && known.contains($0.z) },
      "a face names a vertex that does not exist")
    self.vertices = vertices
    self.faces = faces
    self.exactSignedVolume = exactSignedVolume
  }

  /// The corners as they are drawn, in float32; negative zero is drawn as zero.
  public var drawnVertices: [SIMD3<Float>] { vertices.map(Self.drawn) }

  /// The triangles as they are drawn, in float32.
  public var triangles: [Triangle] {
    let corners = drawnVertices
    return faces.map { Triangle(a: corners[Int($0.x)], b: corners[Int($0.y)], c: corners[Int($0.z)]) }
  }

  /// The triangles as they are drawn, packed.
  public var buffer: TriangleBuffer { TriangleBuffer(triangles) }
}
