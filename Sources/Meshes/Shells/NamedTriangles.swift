/// A run of a draft's triangles that its file gives a name: an object, a group, a solid.
public struct NamedTriangles: Sendable, Hashable {
  /// The name as the file has it.
  public let name: String
  /// The triangles, counted from zero.
  public let triangles: Range<Int>

  /// Names a run of triangles.
  public init(name: String, triangles: Range<Int>) {
    self.name = name
    self.triangles = triangles
  }
}
