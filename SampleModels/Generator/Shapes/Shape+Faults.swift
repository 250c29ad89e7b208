/// What goes wrong in real drafts, done on purpose.
extension Shape {
  /// Without the triangles at some indices: a hole.
  public func removingFaces(_ indices: Set<Int>) -> Shape {
    Shape(
      vertices: vertices, faces: faces.enumerated().filter { !indices.contains($0.offset) }.map(\.element),
      exactSignedVolume: nil)
  }

  /// With the triangles at some indices running the wrong way.
  public func flippingFaces(_ indices: Set<Int>) -> Shape {
    let flipped = faces.enumerated().map { index, face in
      indices.contains(index) ? SIMD3(face.x, face.z, face.y) : face
    }
    return Shape(vertices: vertices, faces: flipped, exactSignedVolume: nil)
  }

  /// With the triangles at some indices drawn a second time, at the end.
  public func duplicatingFaces(_ indices: [Int]) -> Shape {
    Shape(vertices: vertices, faces: faces + indices.map { faces[$0] }, exactSignedVolume: nil)
  }
}
